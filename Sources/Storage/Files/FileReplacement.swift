import Glibc

/// Writes a file whole or not at all: aside first, then in the place of the old one.
public enum FileReplacement {
  /// Puts these bytes in the place of a file's, or makes the file; who may read it stays as it was.
  ///
  /// What is no file, a pipe or a device, is written into: nothing takes its place.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    if isSpecial(path) { return try writeInto(path, bytes) }
    // Through a link the file it leads to is meant.
    let target = FilePath.real(path) ?? path
    let aside = "\(target).\(getpid()).new"
    var old = stat()
    let mode = stat(target, &old) == 0 ? old.st_mode & 0o7777 : 0o666
    let descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      // Where there is no such place to write to, it is the folder that is missing.
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
