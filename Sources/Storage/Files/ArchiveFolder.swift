import Notations
import RecordFormats

/// The files of an archive as a folder; nothing is unpacked to disk.
struct ArchiveFolder: SearchedTree {
  /// The archive's path and the path inside it: `shop.zip/scenarios`.
  let name: String
  /// The same with all links resolved.
  private let realName: String
  private let files: [String: [UInt8]]

  /// The folder of an archive's entries, without hidden ones.
  init(_ entries: [ZipEntry], name: String) {
    self.name = name
    realName = FilePath.real(name) ?? name
    files = Dictionary(entries.filter { !Self.isHidden($0.path) }.map { ($0.path, $0.bytes) }) { first, _ in
      first
    }
  }

  /// The folder of an archive that was read; nil for a package that is not an archive.
  init?(of recognition: PackageRecognition, named name: String) {
    guard !recognition.files.isFileAlone, !recognition.files.isFolder else { return nil }
    self.init(recognition.files.files, name: name)
  }

  private init(name: String, realName: String, files: [String: [UInt8]]) {
    (self.name, self.realName, self.files) = (name, realName, files)
  }

  /// What lies at a path inside an archive, such as `shop.zip/solutions`; nil if no archive is on the way, or
  /// nothing is there.
  static func at(_ path: String) -> ArchiveFolder? {
    var archive = FilePath.trimmed(path)
    while FolderOnDisk.status(archive) == nil {
      let (above, _) = FilePath.split(archive)
      if above.isEmpty || above == archive { return nil }
      archive = above
    }
    guard FolderOnDisk.status(archive)?.isFolder == false else { return nil }
    let (folder, file) = FilePath.split(archive)
    guard let bytes = try? FolderOnDisk(folder).bytes(of: file, limit: ZipLimits.archiveBytes),
      ZipArchive.begins(bytes), let entries = try? ZipArchive.read(bytes),
      let inside = normalized(path.dropFirst(archive.count))
    else { return nil }
    let root = ArchiveFolder(entries, name: archive)
    return inside.isEmpty || root.has(inside) ? root.within(inside) : nil
  }

  /// A path without `.` and `..`; nil if it leads out of the archive.
  private static func normalized(_ path: Substring) -> String? {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name != ".." {
        names.append(name)
      } else if names.popLast() == nil {
        return nil
      }
    }
    return names.joined(separator: "/")
  }

  private static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
  }

  private func within(_ path: String) -> ArchiveFolder {
    guard !path.isEmpty else { return self }
    let prefix = path + "/"
    let inner = files.filter { $0.key.hasPrefix(prefix) }.map {
      (String($0.key.dropFirst(prefix.count)), $0.value)
    }
    return ArchiveFolder(
      name: FilePath.joined(name, path), realName: FilePath.joined(realName, path),
      files: Dictionary(inner) { first, _ in first })
  }

  func folder(at path: String) -> any SearchedTree { within(path) }

  func identity(of path: String) -> String { FilePath.joined(realName, path) }

  func has(_ path: String) -> Bool {
    path.isEmpty || files[path] != nil || files.keys.contains { $0.hasPrefix(path + "/") }
  }

  func bytes(of file: String, limit: Int) throws(FileFailure) -> [UInt8] {
    guard let bytes = files[file] else { throw FileFailure(path: shownPath(file), reason: .notFound) }
    guard bytes.count <= limit else {
      throw FileFailure(path: shownPath(file), reason: .tooLarge(bytes: bytes.count, limit: limit))
    }
    return bytes
  }

  func files(under folder: String) throws(FileFailure) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let found = files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    guard folder.isEmpty || !found.isEmpty else {
      throw FileFailure(path: shownPath(folder), reason: .notFound)
    }
    return found.sorted()
  }

  func walk(under folder: String, except others: [String]) -> FolderWalk {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let found = ((try? files(under: folder)) ?? []).filter { file in
      let path = prefix + file
      return !others.contains { path.hasPrefix($0 + "/") }
        && !FilePath.foldersAbove(file).contains { BuildFolders.contain(prefix + $0) }
    }
    return FolderWalk(files: found)
  }
}
