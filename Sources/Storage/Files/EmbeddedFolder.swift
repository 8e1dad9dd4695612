import SampleOrganizations

/// A built-in sample organization, read from the program itself.
public struct EmbeddedFolder: FileTree {
  public let name: String
  private let files: [String: EmbeddedFile]

  /// The sample with this name, if there is one.
  public init?(sample name: String) {
    let files = SampleOrganization.files(of: name)
    guard !files.isEmpty else { return nil }
    self.name = name
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }

  public func has(_ path: String) -> Bool {
    files[path] != nil || files.keys.contains { $0.hasPrefix(path + "/") }
  }

  public func bytes(of file: String, limit: Int) throws(FileFailure) -> [UInt8] {
    guard let found = files[file] else { throw FileFailure(path: shownPath(file), reason: .notFound) }
    let bytes = found.bytes
    guard bytes.count <= limit else {
      throw FileFailure(path: shownPath(file), reason: .tooLarge(bytes: bytes.count, limit: limit))
    }
    return bytes
  }

  public func files(under folder: String) throws(FileFailure) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let found = files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    guard !found.isEmpty else { throw FileFailure(path: shownPath(folder), reason: .notFound) }
    return found.sorted()
  }
}
