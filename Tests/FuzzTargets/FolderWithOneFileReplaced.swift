import Storage

/// A built-in sample in which one file has other bytes, and no other web resource has text to read.
struct FolderWithOneFileReplaced: FileTree {
  private let sample: EmbeddedFolder
  private let path: String
  private let bytes: [UInt8]

  init?(sample name: String, path: String, bytes: [UInt8]) {
    guard let sample = EmbeddedFolder(sample: name) else { return nil }
    (self.sample, self.path, self.bytes) = (sample, path, bytes)
  }

  var name: String { sample.name }

  func has(_ path: String) -> Bool { path == self.path || sample.has(path) }

  func bytes(of file: String, limit: Int) throws(FileFailure) -> [UInt8] {
    if file == path { return bytes }
    // Starting an engine for each input's unchanged scripts would take most of the time.
    return file.contains("/webresources/") ? [] : try sample.bytes(of: file, limit: limit)
  }

  func folders(in folder: String) throws(FileFailure) -> [String] { try sample.folders(in: folder) }

  func files(under folder: String) throws(FileFailure) -> [String] { try sample.files(under: folder) }
}
