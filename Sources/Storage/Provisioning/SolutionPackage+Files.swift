import Organizations

extension SolutionPackage {
  /// What copying the package does to the files, by their paths: in a new folder, or instead of what is there.
  ///
  /// What goes are files of the version before, and whatever a person has put beside them.
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

  /// The paths of all files in a folder; none where it cannot be read.
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
