/// The folders of builds and package managers, whose files nobody has written.
public enum BuildFolders {
  /// Hidden folders, such as `.git` and `.build`, are left out anyway.
  static let names: Set = ["bin", "obj", "node_modules"]

  /// Whether a folder is one; in the path of a web resource any name may be part of its own.
  public static func contain(_ folder: String) -> Bool {
    names.contains(FileNames.last(folder)) && !PackageFiles.isInWebResources(folder)
  }

  /// Whether a file is in such a folder.
  static func hold(_ path: String) -> Bool {
    let steps = path.split(separator: "/").dropLast().map { $0.lowercased() }
    return steps.prefix { $0 != SolutionFile.webResources }.contains { names.contains($0) }
  }
}
