import Diagnostics
import Organizations
import Records

/// Where the organizations and solutions that scenarios name come from.
///
/// Many scenarios ask at the same time, mostly for the same few: whoever reads files keeps what was read.
public protocol Library: Sendable {
  /// The organization with this name: a path relative to the feature file, else a built-in sample.
  func organization(_ name: String, from file: String) throws(LibraryProblem) -> Organization

  /// The solution with this name: a path relative to the feature file, else the unique name of a solution of a
  /// built-in sample.
  func solution(_ name: String, from file: String) throws(LibraryProblem) -> Solution

  /// The organization whose `scenarios` folder the feature file lies in; nil where it lies in none.
  func home(of file: String) throws(LibraryProblem) -> Organization?

  /// The screens of a run that has yet to begin.
  func screens() -> any RunScreens
}

/// Why an organization or a solution that a scenario names is not to be had.
public enum LibraryProblem: Error, Hashable, Sendable {
  case notFound(known: [String])
  case unreadable([Diagnostic])
}
