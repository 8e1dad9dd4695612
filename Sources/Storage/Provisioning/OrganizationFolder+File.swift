import Diagnostics
import Notations
import RecordFormats
import Records

extension OrganizationFolder {
  /// `org.yaml`, read again only after another program has written it: an editor does not know the lock.
  func organizationSource() throws(WriteFailure) -> SourceText {
    let stamp = FileStamp(organizationFile.path)
    if let known, known.stamp == stamp { return known.text }
    do throws(FileFailure) {
      let bytes = try tree.bytes(of: OrganizationFile.name, limit: YAML.sizeLimit)
      let source = SourceText(file: tree.shownPath(OrganizationFile.name), bytes: bytes)
      known = stamp.map { (source, $0) }
      return source
    } catch {
      throw WriteFailure(error)
    }
  }

  /// `org.yaml`, with its kept original from before modes were turned on.
  func editedFile() throws(WriteFailure) -> EditedOrganizationFile {
    EditedOrganizationFile(in: tree, try organizationSource())
  }

  /// Changes settings in `org.yaml`.
  ///
  /// - Returns: whether the file had to change.
  func apply(_ settings: [SettingChange]) throws(WriteFailure) -> Bool {
    let old = try editedFile()
    guard let changed = old.applying(settings) else {
      throw WriteFailure(path: path(to: OrganizationFile.name), .cannotEdit)
    }
    guard changed.file.bytes != old.file.bytes else { return false }
    try expectWritable()
    try put(changed)
    return true
  }

  /// Replaces `org.yaml`, and beside it the kept original.
  ///
  /// The new original is written before `org.yaml` is replaced, and moved into place afterwards. So one of
  /// the two originals fits the current file, whenever the run ends.
  func put(_ changed: EditedOrganizationFile) throws(WriteFailure) {
    guard let before = changed.before else {
      try replaceFile(with: changed.file)
      return try changes.remove(fileBefore)
    }
    do throws(WriteFailure) {
      try changes.write(
        before.fileBytes, to: stagedFileBefore, insteadOf: ReplacedFile(organizationFile.path))
      try changes.synchronize(path)
      try replaceFile(with: changed.file)
    } catch {
      try? changes.remove(stagedFileBefore)
      throw error.naming(fileBefore, insteadOf: stagedFileBefore)
    }
    try changes.replace(fileBefore, with: stagedFileBefore)
    try changes.synchronize(path)
  }

  /// Fails where the next `org.yaml` cannot be written.
  func tryWriting(_ changed: EditedOrganizationFile) throws(WriteFailure) {
    try expectWritable()
    let (path, staged) = organizationFile
    do throws(WriteFailure) {
      try changes.write(changed.file.fileBytes, to: staged, insteadOf: ReplacedFile(path))
    } catch {
      try? changes.remove(staged)
      throw error.naming(self.path(to: OrganizationFile.name), insteadOf: staged)
    }
    try changes.remove(staged)
  }

  /// Fails where nobody may write `org.yaml`, although its folder would allow replacing it.
  private func expectWritable() throws(WriteFailure) {
    guard ReplacedFile(organizationFile.path)?.isReadOnly != true else {
      throw .notPermitted(path(to: OrganizationFile.name))
    }
  }

  private func replaceFile(with text: SourceText) throws(WriteFailure) {
    let (path, staged) = organizationFile
    let stamp: FileStamp?
    do throws(WriteFailure) {
      stamp = try replace(path, staged: staged, with: text.fileBytes)
    } catch {
      throw error.naming(self.path(to: OrganizationFile.name), insteadOf: staged)
    }
    known = stamp.map { (text, $0) }
  }

  /// Removes these providers from the kept original of `org.yaml`; `org.yaml` itself stays the same.
  func forget(_ providers: Set<String>) throws(WriteFailure) {
    guard !providers.isEmpty, isThere(fileBefore) else { return }
    let old = try editedFile()
    let changed = old.forgetting(providers)
    guard changed.before?.bytes != old.before?.bytes else { return }
    guard let before = changed.before else { return try changes.remove(fileBefore) }
    _ = try replace(fileBefore, staged: stagedFileBefore, with: before.fileBytes)
  }

  /// Finishes an earlier run's change to the kept original: the one that fits the current file stays.
  ///
  /// If `org.yaml` cannot be read, it is unknown which one fits, and neither is touched here.
  func repairFileBefore() throws(WriteFailure) {
    guard isThere(fileBefore) || isThere(stagedFileBefore),
      let file = try? organizationSource(), OrganizationFile.read(file).value != nil
    else { return }
    if EditedOrganizationFile(in: tree, file, keptAs: ProvisioningPaths.stagedFileBefore).before != nil {
      try changes.replace(fileBefore, with: stagedFileBefore)
    } else if EditedOrganizationFile(in: tree, file).before == nil {
      try changes.remove(fileBefore)
    }
  }

  /// - Returns: the stamp of the new file.
  private func replace(_ path: String, staged: String, with bytes: [UInt8]) throws(WriteFailure) -> FileStamp?
  {
    let stamp: FileStamp?
    do throws(WriteFailure) {
      try changes.write(bytes, to: staged, insteadOf: ReplacedFile(path))
      stamp = FileStamp(staged)
      try changes.replace(path, with: staged)
    } catch {
      try? changes.remove(staged)
      throw error
    }
    try changes.synchronize(FilePath.split(path).folder)
    return stamp
  }
}

extension EditedOrganizationFile {
  /// `org.yaml` of an org folder, with its kept original.
  init(in tree: some FileTree, _ file: SourceText, keptAs name: String = nameOfBefore) {
    let bytes = tree.has(name) ? try? tree.bytes(of: name, limit: YAML.sizeLimit) : nil
    self.init(file, before: bytes.map { SourceText(file: file.file, bytes: $0) })
  }
}
