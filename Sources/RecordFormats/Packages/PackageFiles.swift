import Notations

/// The files of a package before anybody knows which form it has: of a zip archive, of a folder, or one file alone.
public struct PackageFiles: Sendable {
  /// The archive or folder as the person named it: what the paths in diagnostics begin with; empty for the folder that
  /// the program runs in.
  public var shownName: String
  /// What a package without a name of its own is called: the name of its file or folder without the extension.
  public var ownName: String
  /// In the order of the archive, or sorted by path.
  public var files: [ZipEntry]
  /// Whether it is one file that a person named, and not what is in an archive or a folder.
  public var isFileAlone: Bool
  /// How much the archives among them may hold, all together.
  var limits = ZipLimits()

  public init(shownName: String, ownName: String, files: [ZipEntry], isFileAlone: Bool = false) {
    self.isFileAlone = isFileAlone
    self.shownName = shownName
    self.ownName = ownName
    self.files = files
  }

  /// What a package in a file of this name is called: the name without its extension.
  public static func ownName(ofFile name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Whether a file is one of ours that completes data, which is among the files beside its folder.
  public static func completesData(_ path: String, among paths: [String]) -> Bool {
    guard CompanionFolder.isSolutionFile(path) else { return false }
    let home = CompanionFolder.home(ofSolutionFile: path)
    return paths.contains { $0.lowercased().hasSuffix(".xml") && FileNames.folder($0) == home }
  }

  /// How a file is shown to the person: `package.zip/data.xml`.
  func shownPath(_ path: String) -> String {
    if shownName.isEmpty { return path }
    return shownName.hasSuffix("/") ? shownName + path : "\(shownName)/\(path)"
  }
}

/// The names of a path: `Pkg/data.xml`.
struct FileNames {
  /// Without regard to case, as Windows has it.
  static func last(_ path: String) -> String {
    path.split(separator: "/").last.map { $0.lowercased() } ?? ""
  }

  /// The folder that a file is in, with a `/` at its end; empty at the top.
  static func folder(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}

extension PackageFiles {
  /// The name under which one file, an archive or a file alone, is found in a folder again.
  ///
  /// Whoever names a file is believed whatever it is called; in a folder only what is called so is looked into.
  public func nameInFolder(of name: String) -> String {
    let ending = !isFileAlone ? ".zip" : files.first?.firstSign == UInt8(ascii: "<") ? ".xml" : ".json"
    return name.lowercased().hasSuffix(ending) ? name : ownName + ending
  }
}

extension ZipEntry {
  /// The first byte that is no white space, nor part of a byte order mark or of UTF-16.
  var firstSign: UInt8? { bytes.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) } }
}
