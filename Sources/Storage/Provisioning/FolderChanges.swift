import CRenaming
import Diagnostics
import Glibc
import Notations

/// The system calls that change folders.
struct FolderChanges: Sendable {
  /// Called before each system call.
  ///
  /// A test throws from here to simulate a kill: nothing is done after that.
  var beforeCall: @Sendable () throws(WriteFailure) -> Void = { () throws(WriteFailure) in }

  func makeFolder(_ path: String) throws(WriteFailure) {
    try beforeCall()
    guard mkdir(path, 0o777) == 0 else { throw .lastError(path) }
  }

  /// Makes a folder with these files and syncs it to disk; their paths must be safe.
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

  /// Writes a new file with these bytes and syncs it to disk.
  ///
  /// - Parameter old: the file whose place it will take.
  func write(_ bytes: [UInt8], to path: String, insteadOf old: ReplacedFile? = nil) throws(WriteFailure) {
    let descriptor = try create(path)
    defer { close(descriptor) }
    if let old, !old.shape(descriptor) { throw .lastError(path) }
    try beforeCall()
    try put(bytes[...], into: descriptor, path: path)
    try flush(descriptor, path: path)
  }

  /// Copies a file to a new one and syncs it to disk.
  func copy(_ source: String, to path: String, mode: mode_t) throws(WriteFailure) {
    let reading = open(source, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard reading >= 0 else { throw .lastError(source) }
    defer { close(reading) }
    let descriptor = try create(path)
    defer { close(descriptor) }
    guard fchmod(descriptor, mode) == 0 else { throw .lastError(path) }
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

  /// Moves a file or folder to a path where nothing exists yet.
  func move(_ path: String, to destination: String) throws(WriteFailure) {
    try beforeCall()
    guard rename_to_new_place(path, destination) != 0 else { return }
    switch errno {
    case EEXIST: throw WriteFailure(path: destination, .alreadyThere)
    // The file system does not support the flag. Checking first is safe: the organization is locked.
    case EINVAL, ENOSYS:
      guard Self.kind(of: destination) == nil else { throw WriteFailure(path: destination, .alreadyThere) }
      guard rename(path, destination) == 0 else { throw .lastError(destination) }
    // A folder that gets into another one is changed itself, and may not permit that.
    case EACCES, EPERM: throw .notPermitted(access(path, W_OK) == 0 ? destination : path)
    default: throw .lastError(destination)
    }
  }

  /// Replaces a file with another by renaming.
  func replace(_ path: String, with new: String) throws(WriteFailure) {
    try beforeCall()
    guard rename(new, path) == 0 else { throw .lastError(path) }
  }

  /// Exchanges two folders in one step.
  func exchange(_ path: String, with other: String) throws(WriteFailure) {
    try beforeCall()
    guard exchange_places(path, other) != 0 else { return }
    let code = errno
    if code == EINVAL || code == ENOSYS { throw WriteFailure(path: path, .cannotExchange) }
    throw .lastError(path)
  }

  /// Syncs a folder's list of names to disk.
  func synchronize(_ folder: String) throws(WriteFailure) {
    try beforeCall()
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .lastError(folder) }
    defer { close(descriptor) }
    // Some file systems do not support this, and then there is nothing to sync.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .lastError(folder) }
  }

  /// Removes a file, or a folder with everything in it; links are removed, never followed.
  ///
  /// Whatever the names in it are, and even where the owner may not write now.
  func remove(_ path: String) throws(WriteFailure) { try remove(Array(path.utf8CString)) }

  /// Removes by the path as the system has it: a name that is not UTF-8 has no other.
  private func remove(_ path: [CChar]) throws(WriteFailure) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      try beforeCall()
      guard unlink(path) == 0 else { throw .lastError(Self.text(path)) }
      return
    }
    if status.st_mode & S_IRWXU != S_IRWXU {
      // Where this fails, so does the removal.
      try beforeCall()
      chmod(path, status.st_mode & 0o7777 | S_IRWXU)
    }
    let entries: [[CChar]]
    do throws(FileFailure) {
      entries = try FileCalls.entries(in: path)
    } catch {
      throw WriteFailure(error)
    }
    for entry in entries { try remove(path.dropLast() + [CChar(UInt8(ascii: "/"))] + entry) }
    try beforeCall()
    guard rmdir(path) == 0 else { throw .lastError(Self.text(path)) }
  }

  private static func text(_ path: [CChar]) -> String { path.withUnsafeBufferPointer(FileCalls.text) }
}

extension FolderChanges {
  private func create(_ path: String) throws(WriteFailure) -> Int32 {
    try beforeCall()
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .lastError(path) }
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

  /// The kind of file at a path, without following links; nil if nothing is there.
  static func kind(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// All names in a folder, including hidden ones, sorted.
  static func names(in path: String) throws(WriteFailure) -> [String] {
    do throws(FileFailure) {
      return try FileCalls.names(in: path)
    } catch {
      throw WriteFailure(error)
    }
  }
}
