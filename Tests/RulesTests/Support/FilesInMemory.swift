import Storage

/// An org folder with files given as texts.
struct FilesInMemory: FileTree {
  let name: String
  var files: [String: String]

  func has(_ path: String) -> Bool {
    files[path] != nil || files.keys.contains { $0.hasPrefix(path + "/") }
  }

  func bytes(of file: String, limit: Int) throws(FileFailure) -> [UInt8] {
    guard let text = files[file] else { throw FileFailure(path: shownPath(file), reason: .notFound) }
    return Array(text.utf8)
  }

  func files(under folder: String) throws(FileFailure) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let found = files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    guard !found.isEmpty else { throw FileFailure(path: shownPath(folder), reason: .notFound) }
    return found.sorted()
  }
}
