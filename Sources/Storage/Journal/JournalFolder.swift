import Glibc

/// The folder that the journals of a run of scenarios are written to.
public struct JournalFolder {
  private let path: String

  /// Creates the folder if it is not there.
  public init(_ path: String) throws(WriteFailure) {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .lastError(path) }
    self.path = path
  }

  /// The path of a journal in it.
  public func file(_ name: String) -> String { FilePath.joined(path, name) }
}
