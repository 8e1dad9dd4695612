import Notations
import Records

/// The files of a package before its format is known: from a zip archive, from a folder, or a single file.
public struct PackageFiles: Sendable {
  /// The archive or folder as the person named it, which paths in diagnostics begin with; empty for the
  /// current directory.
  public var shownName: String
  /// The fallback name of a package that does not name itself: its file or folder name without the extension.
  public var ownName: String
  /// In the order of the archive, or sorted by path.
  public var files: [ZipEntry]
  /// Whether it is a single file that a person named, not the contents of an archive or folder.
  public var isFileAlone: Bool
  /// Whether they are taken out of a folder, in which other things may lie beside a package.
  public var isFolder = false
  /// The language whose data is read, if a package has data for several.
  public var language: Locale?
  /// The limit on what the archives among them may hold, all together.
  var limits = ZipLimits()

  public init(shownName: String, ownName: String, files: [ZipEntry], isFileAlone: Bool = false) {
    self.isFileAlone = isFileAlone
    self.shownName = shownName
    self.ownName = ownName
    self.files = files
  }

  /// The name of a package in a file of this name: the name without its extension.
  public static func ownName(ofFile name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Whether a file is the companion `solution.yaml` of a data package: XML files are beside its folder.
  public static func completesData(_ path: String, among paths: [String]) -> Bool {
    guard CompanionFolder.isSolutionFile(path) else { return false }
    let home = CompanionFolder.home(ofSolutionFile: path)
    return paths.contains { $0.lowercased().hasSuffix(".xml") && FileNames.folder($0) == home }
  }

  /// Whether a file has the name of an archive.
  public static func isArchive(_ path: String) -> Bool { ZipArchive.isName(path) }

  /// Whether a file may hold a package's rows: XML, JSON, or YAML in the form of Dataverse's Git integration.
  public static func mayHoldRows(_ path: String) -> Bool {
    let lower = path.lowercased()
    return lower.hasSuffix(".xml") || lower.hasSuffix(".json") || GitLayout.isPart(path)
  }

  /// Whether a file is in a folder of web resources, whose files may be anything.
  public static func isInWebResources(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().contains { $0.lowercased() == SolutionFile.webResources }
  }

  /// The path of a file as it is shown to the person: `package.zip/data.xml`.
  func shownPath(_ path: String) -> String {
    if shownName.isEmpty { return path }
    return shownName.hasSuffix("/") ? shownName + path : "\(shownName)/\(path)"
  }
}

/// Parts of a path such as `Pkg/data.xml`.
struct FileNames {
  /// The last component, in lower case because Windows ignores case.
  static func last(_ path: String) -> String {
    path.split(separator: "/").last.map { $0.lowercased() } ?? ""
  }

  /// The folder that contains a file, with a trailing `/`; empty at the top.
  static func folder(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The nearest of these folders that a file lies in, each with a trailing `/`; nil if it lies in none.
  static func nearest(of folders: Set<String>, above path: String) -> String? {
    if folders.isEmpty { return nil }
    var rest = Substring(path)
    while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
      let folder = String(rest[...slash])
      if folders.contains(folder) { return folder }
      rest = rest[..<slash]
    }
    return folders.contains("") ? "" : nil
  }

  /// The folder that two folders lie in, each with a trailing `/`.
  static func common(_ one: String, _ other: String) -> String {
    let steps = zip(one.split(separator: "/"), other.split(separator: "/")).prefix { $0 == $1 }.map(\.0)
    return steps.isEmpty ? "" : steps.joined(separator: "/") + "/"
  }
}

extension PackageFiles {
  /// The name under which a single file, archive or not, is recognized in a folder.
  ///
  /// A file named explicitly is read whatever its name; in a folder only files with this extension are.
  public func nameInFolder(of name: String) -> String {
    if !isFileAlone, ZipArchive.isName(name) { return name }
    let ending = !isFileAlone ? ".zip" : files.first?.firstSign == UInt8(ascii: "<") ? ".xml" : ".json"
    return name.lowercased().hasSuffix(ending) ? name : ownName + ending
  }
}
