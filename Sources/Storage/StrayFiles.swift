import Diagnostics
import RecordFormats

/// Files and links that nobody reads, although they lie where something of ours is read.
enum StrayFiles {
  /// What lies directly under the `solutions` of organizations, and links that lead nowhere.
  ///
  /// It is a warning if something of ours is missing because of it, otherwise a note.
  static func diagnostics(
    in walk: FolderWalk, organizations: [String], of tree: some FileTree
  ) -> [Diagnostic] {
    let solutions = Set(organizations.map { FilePath.joined($0, OrganizationLayout.solutions) })
    let dangling = Set(walk.danglingLinks)
    return walk.files.compactMap { path -> Diagnostic? in
      let (folder, name) = FilePath.split(path)
      let place = Place(file: tree.shownPath(path))
      if dangling.contains(path) {
        // The reader of one of our files reports itself that it is missing.
        if isRead(name), !solutions.contains(folder) { return nil }
        let isOurs =
          solutions.contains(folder) || [OrganizationLayout.solutions, FeatureFiles.folder].contains(name)
          || PackageFiles.isInWebResources(path)
        return Diagnostic(
          UnreadFileFault.danglingLink(name: name), at: place, severity: isOurs ? .warning : .note)
      }
      guard solutions.contains(folder), !FeatureFiles.isName(name) else { return nil }
      let mayBeOurs =
        PackageFiles.mayHoldRows(path) || PackageFiles.isArchive(name)
        || [".yaml", ".yml"].contains(where: name.lowercased().hasSuffix)
      return Diagnostic(
        UnreadFileFault.besideSolutions(name: name), at: place, severity: mayBeOurs ? .warning : .note)
    }
  }

  private static func isRead(_ name: String) -> Bool {
    name == OrganizationFile.name || name == SolutionFile.name || FeatureFiles.isName(name)
      || PackageFiles.mayHoldRows(name) || PackageFiles.isArchive(name)
  }
}
