import Diagnostics
import Glibc
import Notations
import RecordFormats

extension OrganizationFolder {
  func organizationSource() throws(WriteFailure) -> SourceText {
    let tree = FolderOnDisk(path)
    do throws(FileFailure) {
      let bytes = try tree.bytes(of: OrganizationFile.fileName, limit: YAML.sizeLimit)
      return SourceText(file: tree.shownPath(OrganizationFile.fileName), bytes: bytes)
    } catch {
      throw WriteFailure(error)
    }
  }

  /// Changes a chat widget's options in `org.yaml`.
  ///
  /// - Returns: whether anything had to be changed.
  public func apply(_ edits: [OrganizationFileEdit]) throws(WriteFailure) -> Bool {
    let source = try organizationSource()
    var changed = source
    for edit in edits {
      guard let next = edit.applied(to: changed) else {
        throw WriteFailure(path: place(OrganizationFile.fileName), .cannotEdit)
      }
      changed = next
    }
    guard changed.bytes != source.bytes else { return false }
    try replaceOrganizationFile(with: changed.bytes)
    return true
  }

  func replaceOrganizationFile(with bytes: [UInt8]) throws(WriteFailure) {
    let (path, staged) = organizationFile
    var old = stat()
    let mode = stat(path, &old) == 0 ? old.st_mode & 0o7777 : nil
    do throws(WriteFailure) {
      try changes.write(bytes, to: staged, mode: mode)
      try changes.replace(path, with: staged)
    } catch {
      try? changes.remove(staged)
      throw error
    }
    try changes.synchronize(FilePath.split(path).folder)
  }
}
