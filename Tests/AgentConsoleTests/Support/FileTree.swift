import Foundation

/// The files below a folder, by their paths.
struct FileTree {
  private var files: [String: Data] = [:]

  init(at path: String) throws {
    for file in try FileManager.default.subpathsOfDirectory(atPath: path) {
      var isFolder: ObjCBool = false
      let whole = "\(path)/\(file)"
      if FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), isFolder.boolValue {
        continue
      }
      files[file] = try Data(contentsOf: URL(filePath: whole))
    }
  }

  /// Whether it has the same files with contents of the same length.
  ///
  /// New records have new ids each time, and reports have times.
  func matches(_ other: FileTree) -> Bool {
    files.keys.sorted() == other.files.keys.sorted()
      && files.allSatisfy { path, content in
        guard let count = other.files[path]?.count else { return false }
        return abs(count - content.count) <= 8
      }
  }

  var paths: [String] { files.keys.sorted() }

  /// The paths that are only in one of two trees, or that differ.
  func difference(_ other: FileTree) -> [String] {
    Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
  }

  /// Without what lies aside until it is whole.
  var withoutStaged: FileTree {
    var tree = self
    tree.files = files.filter { path, _ in
      !path.split(separator: "/").contains { $0.hasSuffix("-new") || $0.hasSuffix(".new") }
    }
    return tree
  }
}
