import Glibc
import RecordFormats

/// A folder in the file system.
public struct FolderOnDisk: FileTree {
  public let name: String
  /// What stands for some of its files.
  let overlay: FileOverlay

  /// The folder at this path; the empty path is the current folder.
  public init(_ path: String, overlay: FileOverlay = .none) {
    name = path
    self.overlay = overlay
  }

  public func has(_ path: String) -> Bool {
    Self.status(shownPath(path)) != nil || overlay.bytes(at: shownPath(path)) != nil
  }

  public func bytes(of file: String, limit: Int) throws(FileFailure) -> [UInt8] {
    try bytes(of: file, limit: limit, count: .max)
  }

  public func head(of file: String, count: Int) throws(FileFailure) -> [UInt8] {
    try bytes(of: file, limit: .max, count: count)
  }

  private func bytes(of file: String, limit: Int, count: Int) throws(FileFailure) -> [UInt8] {
    let path = shownPath(file)
    if let bytes = overlay.bytes(at: path) {
      guard bytes.count <= limit else {
        throw FileFailure(path: path, reason: .tooLarge(bytes: bytes.count, limit: limit))
      }
      return bytes.count > count ? Array(bytes.prefix(count)) : bytes
    }
    // Does not block: a pipe without a writer must not hang the program.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .lastError(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .lastError(path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileFailure(path: path, reason: .isAFolder)
    default: throw FileFailure(path: path, reason: .isNoFile)
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw FileFailure(path: path, reason: .tooLarge(bytes: size, limit: limit)) }
    return try Self.read(descriptor, count: min(size, count), path: path)
  }

  public func folders(in folder: String) throws(FileFailure) -> [String] {
    let path = systemPath(folder)
    return try Self.names(in: path).filter { Self.status(FilePath.joined(path, $0))?.isFolder == true }
  }

  public func files(under folder: String) throws(FileFailure) -> [String] {
    var files: [String] = []
    try collect(under: folder, prefix: "", above: [], into: &files)
    return adding(overlay.files(under: systemPath(folder)), to: files).sorted()
  }

  /// Collects the files of one folder; skips a folder that is its own ancestor, which is a loop of links.
  private func collect(
    under folder: String, prefix: String, above: [FileStatus], into files: inout [String]
  ) throws(FileFailure) {
    let path = systemPath(folder)
    let status = try Self.existing(path)
    if above.contains(status) { return }
    for name in try Self.names(in: path) {
      // A broken link counts as a missing file.
      guard let entry = Self.status(FilePath.joined(path, name)) else { continue }
      if entry.isFolder {
        try collect(
          under: FilePath.joined(folder, name), prefix: prefix + name + "/", above: above + [status],
          into: &files)
      } else {
        files.append(prefix + name)
      }
    }
  }

  public func walk(under folder: String, except others: [String]) -> FolderWalk {
    var walk = FolderWalk()
    var entered = Set(others.compactMap { Self.status(systemPath($0)) })
    walkOn(under: folder, prefix: "", &entered, &walk)
    walk.files = adding(overlay.files(under: systemPath(folder)), to: walk.files).sorted()
    return walk
  }

  /// The files with those that only the overlay has.
  private func adding(_ others: [String], to files: [String]) -> [String] {
    if others.isEmpty { return files }
    let known = Set(files)
    return files + others.filter { !known.contains($0) }
  }

  private func walkOn(
    under folder: String, prefix: String, _ entered: inout Set<FileStatus>, _ walk: inout FolderWalk
  ) {
    let path = systemPath(folder)
    do throws(FileFailure) {
      guard entered.insert(try Self.existing(path)).inserted else {
        walk.repeatedFolders.append(String(prefix.dropLast()))
        return
      }
      for name in try Self.names(in: path) {
        guard let isFolder = try isFolder(name, in: path, prefix: prefix, &walk) else { continue }
        guard isFolder else {
          walk.files.append(prefix + name)
          continue
        }
        guard !BuildFolders.contain(FilePath.joined(folder, name)) else { continue }
        walkOn(under: FilePath.joined(folder, name), prefix: prefix + name + "/", &entered, &walk)
      }
    } catch {
      walk.failures.append(error)
    }
  }

  /// Whether a name in a folder is a folder itself; nil if its path cannot be written.
  private func isFolder(
    _ name: String, in path: String, prefix: String, _ walk: inout FolderWalk
  ) throws(FileFailure) -> Bool? {
    let whole = FilePath.joined(path, name)
    do throws(FileFailure) {
      return try Self.existing(whole).isFolder
    } catch {
      if name.contains("\u{FFFD}") {
        walk.failures.append(FileFailure(path: whole, reason: .nameNotUTF8))
        return nil
      }
      // In a folder that may be listed, but not entered, every name fails alike.
      if error.reason == .notPermitted, Self.isNoLink(whole) {
        throw FileFailure(path: path, reason: .notPermitted)
      }
      walk.danglingLinks.append(prefix + name)
      return false
    }
  }

  /// Whether a path is no link, or cannot even be looked at.
  private static func isNoLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) != 0 || status.st_mode & S_IFMT != S_IFLNK
  }

  private func systemPath(_ path: String) -> String {
    let shown = shownPath(path)
    return shown.isEmpty ? "." : shown
  }
}

// MARK: - The system's calls

/// The identity of a file or folder, and whether it is a folder.
struct FileStatus: Hashable {
  var device: UInt
  var number: UInt
  var isFolder: Bool
}

extension FolderOnDisk {
  /// The status of what is at a path, with links followed.
  static func existing(_ path: String) throws(FileFailure) -> FileStatus {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .lastError(path) }
    return FileStatus(
      device: status.st_dev, number: status.st_ino, isFolder: status.st_mode & S_IFMT == S_IFDIR)
  }

  /// The same, or nil if nothing is there or access is denied.
  static func status(_ path: String) -> FileStatus? { try? existing(path) }

  /// The names in a folder, sorted, without hidden ones.
  private static func names(in path: String) throws(FileFailure) -> [String] {
    try FileCalls.names(in: path).filter { !$0.hasPrefix(".") }
  }

  /// Reads to the end of the file, but no more bytes than it had when it was opened.
  private static func read(_ descriptor: Int32, count: Int, path: String) throws(FileFailure) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let part = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
        if part > 0 {
          filled += part
        } else if part == 0 {
          break
        } else if errno != EINTR {
          code = errno
          break
        }
      }
    }
    guard code == 0 else { throw FileFailure(path: path, reason: .init(code: code)) }
    return bytes
  }
}

extension FileFailure {
  /// The failure of the last system call.
  static func lastError(_ path: String) -> FileFailure {
    let code = errno
    // A listed name that is not UTF-8 was repaired, and there is no file with the repaired name.
    if code == ENOENT, path.unicodeScalars.contains("\u{FFFD}") {
      return FileFailure(path: path, reason: .nameNotUTF8)
    }
    return FileFailure(path: path, reason: .init(code: code))
  }
}
