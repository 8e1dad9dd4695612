import Diagnostics
import Notations
import Organizations
import RecordFormats

/// An organization, a solution or a feature file as it was read at one time, with what is wrong with it.
public struct Project: Sendable {
  /// Where it lies: a folder, or a single file.
  public let root: String
  /// The texts of its files, by their absolute paths.
  public let sources: [String: SourceText]
  public internal(set) var organizations: [Organization]
  public let diagnostics: [Diagnostic]

  public init(
    root: String, sources: [String: SourceText], organizations: [Organization], diagnostics: [Diagnostic]
  ) {
    (self.root, self.sources) = (root, sources)
    (self.organizations, self.diagnostics) = (organizations, diagnostics)
  }
}

/// The files that a server works on: what is open takes the place of what is on disk.
public protocol Workspace: Sendable {
  /// The folder or file of the project that a path belongs to; nil if it is none of ours.
  func root(of path: String, open: [String: [UInt8]]) -> String?

  /// Reads and checks a project.
  func project(at root: String, open: [String: [UInt8]]) -> Project

  /// The keys that a YAML file takes; nil if it is none of ours.
  func shape(of path: String) -> FileShape?

  /// The file of an organization that a feature file names; nil if there is none on disk.
  func organizationFile(_ name: String, from feature: String) -> String?
}

extension Workspace {
  public func shape(of path: String) -> FileShape? {
    FileShape.of(file: path.split(separator: "/").last.map(String.init) ?? "")
  }
}
