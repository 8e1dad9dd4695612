import Diagnostics
import Organizations
import Records

/// Provides the organizations and solutions that scenarios name.
///
/// Many scenarios ask at the same time, mostly for the same few, so an implementation that reads files should
/// cache them.
public protocol Library: Sendable {
  /// The organization with this name: a path relative to the feature file, otherwise a built-in sample.
  func organization(_ name: String, from file: String) throws(LibraryProblem) -> Organization

  /// The same with the state in which its desk opens.
  func opened(_ name: String, from file: String) throws(LibraryProblem) -> OpenedOrganization

  /// The solution with this name: a path relative to the feature file, otherwise the unique name of a
  /// solution in a built-in sample.
  func solution(_ name: String, from file: String) throws(LibraryProblem) -> Solution

  /// The organization whose `scenarios` folder contains the feature file; nil if there is none.
  func home(of file: String) throws(LibraryProblem) -> OpenedOrganization?

  /// The screens of a run that has not begun yet.
  func screens() -> any RunScreens

  /// Whether the pages of app tabs run in a browser in every scenario.
  var runsPages: Bool { get }

  /// The pages of a run that has not begun yet.
  func pages() throws(BrowserFault) -> any RunPages
}

extension Library {
  public func opened(_ name: String, from file: String) throws(LibraryProblem) -> OpenedOrganization {
    OpenedOrganization(try organization(name, from: file))
  }

  public var runsPages: Bool { false }

  public func pages() throws(BrowserFault) -> any RunPages { throw .notFound(named: nil) }
}

/// Why a named organization or solution is not available.
public enum LibraryProblem: Error, Hashable, Sendable {
  case notFound(known: [String])
  case unreadable([Diagnostic])
}
