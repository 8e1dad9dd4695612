import SampleOrganizations

/// A built-in sample organization, read from the program itself.
public struct EmbeddedFolder: FileTree {
  public let name: String
  /// Sorted by path, so that a folder's files are beside each other.
  private let files: [EmbeddedFile]

  /// The sample with this name, if there is one.
  public init?(sample name: String) {
    files = SampleOrganization.files(of: name)
    guard !files.isEmpty else { return nil }
    self.name = name
  }

  public func has(_ path: String) -> Bool { isFile(path) || !indices(under: path + "/").isEmpty }

  public func bytes(of file: String, limit: Int) throws(FileFailure) -> [UInt8] {
    guard isFile(file) else { throw FileFailure(path: shownPath(file), reason: .notFound) }
    let bytes = files[firstIndex(notBefore: file)].bytes
    guard bytes.count <= limit else {
      throw FileFailure(path: shownPath(file), reason: .tooLarge(bytes: bytes.count, limit: limit))
    }
    return bytes
  }

  public func files(under folder: String) throws(FileFailure) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let indices = indices(under: prefix)
    guard !indices.isEmpty else { throw FileFailure(path: shownPath(folder), reason: .notFound) }
    var found: [String] = []
    var index = indices.lowerBound
    while index < indices.upperBound {
      found.append(String(files[index].path.dropFirst(prefix.count)))
      index += 1
    }
    return found
  }

  private func isFile(_ path: String) -> Bool {
    let index = firstIndex(notBefore: path)
    return index < files.count && files[index].path == path
  }

  /// The files whose paths begin so.
  private func indices(under prefix: String) -> Range<Int> {
    let first = firstIndex(notBefore: prefix)
    var end = first
    while end < files.count, files[end].path.hasPrefix(prefix) { end += 1 }
    return first..<end
  }

  /// The index of the first file whose path does not come before this one.
  private func firstIndex(notBefore path: String) -> Int {
    var (first, end) = (0, files.count)
    while first < end {
      let middle = (first + end) / 2
      if files[middle].path < path { first = middle + 1 } else { end = middle }
    }
    return first
  }
}
