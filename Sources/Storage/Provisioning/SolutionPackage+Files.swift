import Organizations

extension SolutionPackage {
  /// The files that copying the package adds, changes and removes: in a new folder, or replacing an existing
  /// one.
  ///
  /// The removed files are those of the earlier version, and any that a user has added to the folder.
  public func fileDifferences(
    by plan: InstallPlan, in organization: OrganizationSnapshot
  ) throws(WriteFailure) -> ListDifference {
    guard case .folder = organization.location else { return try fileDifferences(inPlaceOf: nil) }
    let folder = plan.replaced.flatMap { organization.folder(of: $0) }
    return try fileDifferences(inPlaceOf: folder.map(organization.shownPath))
  }

  private func fileDifferences(inPlaceOf old: String?) throws(WriteFailure) -> ListDifference {
    do throws(FileFailure) {
      let before = try old.map(Self.allEntries).map(Self.files) ?? [:]
      let after = Self.files(entries)
      var changes = ListDifference()
      for (path, content) in after.sorted(by: { $0.key < $1.key }) {
        guard let there = before[path] else {
          changes.added.append(path)
          continue
        }
        if try content.bytes(path) == there.bytes(path) {
          changes.kept += 1
        } else {
          changes.changed.append(path)
        }
      }
      changes.removed = before.keys.filter { after[$0] == nil }.sorted()
      return changes
    } catch {
      throw WriteFailure(error)
    }
  }

  /// The paths of all files in a folder; empty if it cannot be read.
  static func paths(in folder: String) -> [String] {
    let entries = (try? allEntries(of: folder)) ?? []
    return files(entries).keys.sorted()
  }

  private static func files(_ entries: [Entry]) -> [String: Content] {
    entries.reduce(into: [:]) { files, entry in
      if case .folder = entry.content { return }
      files[entry.path] = entry.content
    }
  }
}

extension SolutionPackage.Content {
  fileprivate func bytes(_ path: String) throws(FileFailure) -> [UInt8] {
    switch self {
    case .folder: []
    case .bytes(let bytes): bytes
    case .file(let file, _):
      try FolderOnDisk(FilePath.split(file).folder).bytes(of: FilePath.split(file).name, limit: .max)
    }
  }
}
