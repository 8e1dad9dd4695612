import Diagnostics
import Glibc
import Notations

/// A folder that is written aside, to come into its place whole or not at all.
public struct StagingFolder: Sendable {
  /// Where it lies until then: it bears its own name already, for a package may be called after it.
  public let path: String
  private let area: String
  private let destination: String
  private let changes: FolderChanges

  /// Writes these files aside; their paths must be safe.
  ///
  /// - Parameter place: Where the folder is to be: nothing yet, or an empty folder.
  public init(_ files: [ZipEntry], for destination: String) throws(WriteFailure) {
    try self.init(files, for: destination, FolderChanges())
  }

  init(_ files: [ZipEntry], for destination: String, _ changes: FolderChanges) throws(WriteFailure) {
    self.changes = changes
    // Through a link the folder that it leads to is meant.
    self.destination = FilePath.real(destination) ?? FilePath.trimmed(destination)
    try Self.expectFree(self.destination, shown: destination)
    let (folder, name) = FilePath.split(self.destination)
    area = FilePath.joined(folder, ".\(name).\(StagingName.unique).new")
    path = FilePath.joined(area, name)
    do throws(WriteFailure) {
      try changes.makeFolder(area)
    } catch {
      // Where there is no such place to write to, it is the folder above that is missing; nobody knows the hidden name.
      throw WriteFailure(path: folder.isEmpty ? destination : folder, error.fault)
    }
    do throws(WriteFailure) {
      try changes.makeFolder(path, with: files)
    } catch {
      discard()
      throw error.naming(FilePath.trimmed(destination), insteadOf: path)
    }
  }

  /// Moves it to its place, in one step.
  public func move() throws(WriteFailure) {
    do throws(WriteFailure) {
      try Self.expectFree(destination, shown: destination)
      if FolderChanges.kind(of: destination) == nil {
        try changes.move(path, to: destination)
      } else {
        // An empty folder gives way; the system refuses where it is empty no longer.
        try changes.replace(destination, with: path)
      }
      let folder = FilePath.split(destination).folder
      try changes.synchronize(folder.isEmpty ? "." : folder)
    } catch {
      discard()
      throw error
    }
    discard()
  }

  /// Takes away what was written aside.
  public func discard() { try? changes.remove(area) }

  private static func expectFree(_ destination: String, shown: String) throws(WriteFailure) {
    guard let kind = FolderChanges.kind(of: destination) else { return }
    guard kind == S_IFDIR, try FolderChanges.names(in: destination).isEmpty else {
      throw WriteFailure(path: shown, .alreadyThere)
    }
  }
}
