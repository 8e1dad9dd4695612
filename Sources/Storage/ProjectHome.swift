import RecordFormats

/// Where the thing lies that a file is checked with: its organization, its solution, or the file itself.
public enum ProjectHome {
  /// The folder of the nearest organization at or above a file, or else of the nearest solution or package, or else the
  /// file; nil if it is none of ours.
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
    return FeatureFiles.isName(file) ? file : package(of: file, overlay)
  }

  /// The folder of the package that an XML file lies in, or a JSON file with rows of ours.
  private static func package(of file: String, _ overlay: FileOverlay) -> String? {
    let (folder, name) = FilePath.split(file)
    if name.lowercased().hasSuffix(".json") {
      let bytes = try? FolderOnDisk(folder, overlay: overlay).bytes(of: name, limit: .max)
      return bytes?.firstRange(of: rowPrefix) == nil ? nil : file
    }
    guard name.lowercased().hasSuffix(".xml") else { return nil }
    var home = folder
    while !home.isEmpty, home != "/" {
      let tree = FolderOnDisk(home, overlay: overlay)
      if packageFiles.contains(where: tree.has) { return home }
      home = FilePath.split(home).folder
    }
    return nil
  }

  /// What every column of ours begins with.
  private static let rowPrefix = Array("msdyn_".utf8)

  /// The files that show a folder to be a package: unpacked, as `pac` or the product packs it, or data.
  private static let packageFiles = ["Other/Solution.xml", "solution.xml", "data.xml"]
}
