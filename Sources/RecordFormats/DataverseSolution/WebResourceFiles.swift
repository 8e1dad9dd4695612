import Notations

/// Finds the files of a solution's web resources.
///
/// In a packed solution `FileName` gives the path. In an unpacked one `FileName` still has the path from the
/// packed solution, and the file is beside its description (inferred from what SolutionPackager writes:
/// `a.html` and `a.html.data.xml`). Projects also keep files under the record's own name, and descriptions
/// without the file's ending.
struct WebResourceFiles {
  private let files: PackageFiles
  /// By path, in lower case.
  private let byPath: [String: ZipEntry]
  /// By path without the ending, in lower case; made when it is needed for the first time.
  private var byStem: [String: [ZipEntry]]?

  static let description = ".data.xml"

  init(_ files: PackageFiles) {
    self.files = files
    byPath = Dictionary(files.files.map { ($0.path.lowercased(), $0) }) { first, _ in first }
  }

  func shownPath(of file: ZipEntry) -> String { files.shownPath(file.path) }

  /// The path of the file that a `.data.xml` describes; nil for a description of another name.
  static func beside(_ path: String) -> String? {
    path.lowercased().hasSuffix(description) ? String(path.dropLast(description.count)) : nil
  }

  /// The file of a web resource; nil if it is not there, or if several could be meant.
  ///
  /// - Parameters:
  ///   - name: The record's name.
  ///   - path: The path of its description, if that is a file of its own.
  ///   - fileName: The record's `FileName`.
  mutating func file(named name: String, described path: String?, fileName: String?) -> ZipEntry? {
    let beside = path.flatMap(Self.beside)
    let folder = path.map(FileNames.folder)
    func inFolder(_ path: String?) -> String? {
      guard let folder, let last = path?.split(separator: "/").last else { return nil }
      return folder + last
    }
    let candidates = [
      beside, fileName, inFolder(name), "\(SolutionFile.webResources)/\(name)", inFolder(fileName),
    ].compactMap { $0?.lowercased() }
    // The file may lack the ending of its names,
    let bare = candidates.map { Self.stem($0) ?? $0 }
    if let file = (candidates + bare).compactMap({ byPath[$0] }).first { return file }
    // or have one that they lack.
    let stems = self.stems
    byStem = stems
    return candidates.compactMap { stems[$0] }.first { $0.count == 1 }?.first
  }

  /// A path without the ending of its name; nil if it has none.
  private static func stem(_ path: String) -> String? {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    return String(path[..<dot])
  }

  /// The files without a description of their own, which belong to another one's.
  private var stems: [String: [ZipEntry]] {
    if let byStem { return byStem }
    var stems: [String: [ZipEntry]] = [:]
    for file in files.files {
      let path = file.path.lowercased()
      guard !path.hasSuffix(Self.description), byPath[path + Self.description] == nil,
        !GitLayout.isPart(path), let stem = Self.stem(path)
      else { continue }
      stems[stem, default: []].append(file)
    }
    return stems
  }
}
