import Glibc

/// Writes a file completely or not at all: writes a temporary file, then renames it over the old one.
public enum FileReplacement {
  /// Replaces a file's content, or creates the file.
  ///
  /// Its permissions, and if possible its owner and group, stay the same. A file that nobody may write is
  /// refused, although its folder would allow replacing it. A special file, such as a pipe or a device, is not
  /// replaced: the bytes are written into it.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    if isSpecial(path) { return try writeInto(path, bytes) }
    // A link stays; the file it leads to is replaced.
    let target = FilePath.real(path) ?? path
    let old = ReplacedFile(target)
    if old?.isReadOnly == true { throw FileFailure(path: path, reason: .notPermitted) }
    try HeldSignals.during { () throws(FileFailure) in try replace(target, shown: path, old: old, with: bytes)
    }
  }

  private static func replace(
    _ target: String, shown path: String, old: ReplacedFile?, with bytes: [UInt8]
  ) throws(FileFailure) {
    let (descriptor, aside) = try create(beside: target, shown: path)
    do throws(FileFailure) {
      _ = old?.shape(descriptor)
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

  /// Creates a file beside another, with a name that no other run uses, not even one that was killed.
  static func create(
    beside target: String, shown path: String
  ) throws(FileFailure) -> (descriptor: Int32, path: String) {
    for _ in 0..<16 {
      let aside = "\(target).\(StagingName.unique).new"
      let descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, aside) }
      // Here "not found" means the folder, because the file is a new one.
      guard errno == EEXIST else { throw .lastError(errno == ENOENT ? FilePath.split(path).folder : path) }
    }
    throw .lastError(path)
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
