import Diagnostics
import Notations
import Organizations
import RecordFormats

/// Files to start from, as a value: where to make them, and their content.
public struct StartingPoint: Sendable {
  /// The folder or single file to make.
  public let name: String
  /// The files in it, by path; a single file has the empty path.
  public let files: [File]

  /// One file.
  public struct File: Sendable {
    public let path: String
    public let bytes: [UInt8]

    init(_ path: String, _ text: String) { self.init(path, Array(text.utf8)) }

    init(_ path: String, _ bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Makes it in a folder, completely or not at all.
  ///
  /// Nothing is overwritten.
  ///
  /// - Returns: the path of what was made.
  public func make(in folder: String) throws(WriteFailure) -> String {
    let changes = FolderChanges()
    let path = FilePath.joined(folder, name)
    guard FolderChanges.kind(of: path) == nil else { throw WriteFailure(path: path, .alreadyThere) }
    let (above, last) = FilePath.split(path)
    if !above.isEmpty, FolderChanges.kind(of: above) == nil { try changes.makeFolder(above) }
    let staged = FilePath.joined(above, ".\(last).\(StagingName.unique)-new")
    try HeldSignals.during { () throws(WriteFailure) in
      do throws(WriteFailure) {
        try write(to: staged, changes)
        try changes.move(staged, to: path)
      } catch {
        try? changes.remove(staged)
        // Report the final path, because the user does not know the hidden one.
        throw WriteFailure(path: error.path.hasPrefix(staged) ? path : error.path, error.fault)
      }
    }
    try changes.synchronize(above.isEmpty ? "." : above)
    return path
  }

  private func write(to staged: String, _ changes: FolderChanges) throws(WriteFailure) {
    if files.count == 1, let file = files.first, file.path.isEmpty {
      try changes.write(file.bytes, to: staged)
      return
    }
    try changes.makeFolder(staged, with: files.map { ZipEntry(path: $0.path, bytes: $0.bytes) })
  }
}
