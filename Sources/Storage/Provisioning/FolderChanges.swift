import CRenaming
import Diagnostics
import Glibc
import Notations

/// The system calls by which folders are changed, one by one.
struct FolderChanges: Sendable {
  /// Asked before each call.
  ///
  /// A test ends the run here, as a kill would: from then on nothing more is done.
  var beforeCall: @Sendable () throws(WriteFailure) -> Void = { () throws(WriteFailure) in }

  func makeFolder(_ path: String) throws(WriteFailure) {
    try beforeCall()
    guard mkdir(path, 0o777) == 0 else { throw .lastError(path) }
  }

  /// Makes a folder with these files in it, down to the disk; their paths must be safe.
  func makeFolder(_ path: String, with files: [ZipEntry]) throws(WriteFailure) {
    try makeFolder(path)
    var made: Set<String> = []
    for file in files {
      for above in FilePath.foldersAbove(file.path) where made.insert(above).inserted {
        try makeFolder(FilePath.joined(path, above))
      }
      try write(file.bytes, to: FilePath.joined(path, file.path))
    }
    for folder in made.sorted().reversed() { try synchronize(FilePath.joined(path, folder)) }
    try synchronize(path)
  }

  /// Writes a new file with these bytes, down to the disk.
  func write(_ bytes: [UInt8], to path: String, mode: mode_t? = nil) throws(WriteFailure) {
    let descriptor = try create(path, mode: mode)
    defer { close(descriptor) }
    try beforeCall()
    try put(bytes[...], into: descriptor, path: path)
    try flush(descriptor, path: path)
  }

  /// Copies a file into a new one, down to the disk.
  func copy(_ source: String, to path: String, mode: mode_t?) throws(WriteFailure) {
    let reading = open(source, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard reading >= 0 else { throw .lastError(source) }
    defer { close(reading) }
    let descriptor = try create(path, mode: mode)
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      try beforeCall()
      let count = read(reading, &buffer, buffer.count)
      if count == 0 { break }
      if count > 0 {
        try put(buffer[..<count], into: descriptor, path: path)
      } else if errno != EINTR {
        throw .lastError(source)
      }
    }
    try flush(descriptor, path: path)
  }

  /// Moves a file or folder to where nothing is yet.
  func move(_ path: String, to destination: String) throws(WriteFailure) {
    try beforeCall()
    guard rename_to_new_place(path, destination) != 0 else { return }
    switch errno {
    case EEXIST: throw WriteFailure(path: destination, .alreadyThere)
    // The file system knows no such flag. Nobody else is at it: the organization is locked.
    case EINVAL, ENOSYS:
      guard Self.kind(of: destination) == nil else { throw WriteFailure(path: destination, .alreadyThere) }
      guard rename(path, destination) == 0 else { throw .lastError(destination) }
    default: throw .lastError(destination)
    }
  }

  /// Moves a file into the place of another.
  func replace(_ path: String, with new: String) throws(WriteFailure) {
    try beforeCall()
    guard rename(new, path) == 0 else { throw .lastError(path) }
  }

  /// Lets two folders change places in one step.
  func exchange(_ path: String, with other: String) throws(WriteFailure) {
    try beforeCall()
    guard exchange_places(path, other) != 0 else { return }
    let code = errno
    if code == EINVAL || code == ENOSYS { throw WriteFailure(path: path, .cannotExchange) }
    throw .lastError(path)
  }

  /// Writes a folder's list of names down to the disk.
  func synchronize(_ folder: String) throws(WriteFailure) {
    try beforeCall()
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .lastError(folder) }
    defer { close(descriptor) }
    // Some file systems cannot, and then have nothing to write.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .lastError(folder) }
  }

  /// Removes a file, or a folder with all that is in it; links are removed, never followed.
  func remove(_ path: String) throws(WriteFailure) {
    guard let kind = Self.kind(of: path) else { return }
    if kind == S_IFDIR {
      for name in try Self.names(in: path) { try remove(FilePath.joined(path, name)) }
      try beforeCall()
      guard rmdir(path) == 0 else { throw .lastError(path) }
    } else {
      try beforeCall()
      guard unlink(path) == 0 else { throw .lastError(path) }
    }
  }
}

extension FolderChanges {
  private func create(_ path: String, mode: mode_t?) throws(WriteFailure) -> Int32 {
    try beforeCall()
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .lastError(path) }
    guard let mode else { return descriptor }
    guard fchmod(descriptor, mode) == 0 else {
      let failure = WriteFailure.lastError(path)
      close(descriptor)
      throw failure
    }
    return descriptor
  }

  private func put(_ bytes: ArraySlice<UInt8>, into descriptor: Int32, path: String) throws(WriteFailure) {
    do throws(FileFailure) {
      try FileCalls.write(bytes, to: descriptor, path: path)
    } catch {
      throw WriteFailure(error)
    }
  }

  private func flush(_ descriptor: Int32, path: String) throws(WriteFailure) {
    try beforeCall()
    guard fsync(descriptor) == 0 else { throw .lastError(path) }
  }

  /// What is at a path, a link as itself; nil where there is nothing.
  static func kind(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// All names in a folder, hidden ones too, sorted.
  static func names(in path: String) throws(WriteFailure) -> [String] {
    do throws(FileFailure) {
      return try FileCalls.names(in: path)
    } catch {
      throw WriteFailure(error)
    }
  }
}
