import RecordFormats

/// Where the thing lies that a file is checked with: its organization, its solution, or the file itself.
public enum ProjectHome {
  /// The folder of the nearest organization at or above a file, or else of the nearest solution, or else the file; nil if
  /// it is none of ours.
  public static func of(_ file: String, overlay: FileOverlay = .none) -> String? {
    for name in [OrganizationFile.name, SolutionFile.name] {
      var folder = FilePath.split(file).folder
      while !folder.isEmpty {
        if FolderOnDisk(folder, overlay: overlay).has(name) { return folder }
        let above = FilePath.split(folder).folder
        if above == folder { break }
        folder = above
      }
    }
    return FeatureFiles.isName(file) ? file : nil
  }
}
