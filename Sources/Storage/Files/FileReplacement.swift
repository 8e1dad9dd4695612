import Glibc

/// Writes a file completely or not at all: writes a temporary file, then renames it over the old one.
public enum FileReplacement {
  /// Replaces a file's content, or creates the file; its permissions stay the same.
  ///
  /// A special file, such as a pipe or a device, is not replaced: the bytes are written into it.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    if isSpecial(path) { return try writeInto(path, bytes) }
    // A link stays; the file it leads to is replaced.
    let target = FilePath.real(path) ?? path
    let aside = "\(target).\(getpid()).new"
    var old = stat()
    let mode = stat(target, &old) == 0 ? old.st_mode & 0o7777 : 0o666
    let descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      // Here "not found" means the folder, because the file is a new one.
      throw .lastError(errno == ENOENT ? FilePath.split(path).folder : path)
    }
    do throws(FileFailure) {
      try FileCalls.write(bytes[...], to: descriptor, path: path)
      guard fsync(descriptor) == 0 else { throw .lastError(path) }
      close(descriptor)
    } catch {
      close(descriptor)
      unlink(aside)
      throw error
    }
    guard rename(aside, target) == 0 else {
      let failure = FileFailure.lastError(path)
      unlink(aside)
      throw failure
    }
  }

  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  private static func writeInto(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .lastError(path) }
    defer { close(descriptor) }
    try FileCalls.write(bytes[...], to: descriptor, path: path)
  }
}
