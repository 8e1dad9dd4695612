import Glibc

/// The file that a rehearsal is recorded in: lines are appended, each in one write.
///
/// A new file is created. A journal that is there already is continued with the next run; any other file is
/// refused.
public final class JournalFile {
  private let path: String
  private let descriptor: Int32
  /// The file that was opened; nil for a device.
  private let identity: Identity?
  /// Whether it did not exist before.
  private let isNew: Bool

  /// A file on a device, by its numbers.
  private struct Identity: Equatable {
    let device: dev_t
    let number: ino_t

    /// Nil if it is not an ordinary file with a name.
    init?(_ status: stat) {
      guard status.st_mode & S_IFMT == S_IFREG, status.st_nlink > 0 else { return nil }
      (device, number) = (status.st_dev, status.st_ino)
    }
  }

  /// What every journal begins with.
  private static let beginning = Array(#"{"schema":"agent-console.journal/"#.utf8)

  public init(_ path: String) throws(FileFailure) {
    self.path = path
    // Without waiting for the reader of a pipe.
    let flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    let created = open(path, flags | O_EXCL, 0o666)
    isNew = created >= 0
    descriptor = isNew ? created : open(path, flags, 0o666)
    guard descriptor >= 0 else { throw .lastError(path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .lastError(path) }
    identity = Identity(status)
    guard identity != nil, status.st_size > 0 else { return }
    try continueJournal(of: Int(status.st_size))
  }

  /// Removes a new file to which nothing was written: the rehearsal never began.
  deinit {
    var status = stat()
    if isNew, fstat(descriptor, &status) == 0, status.st_size == 0, (try? checkPresence()) != nil {
      unlink(path)
    }
    close(descriptor)
  }

  /// Checks that the file is a journal, and removes a line that an earlier recording left torn.
  private func continueJournal(of size: Int) throws(FileFailure) {
    guard try bytes(at: 0, count: Self.beginning.count) == Self.beginning else {
      throw FileFailure(path: path, reason: .isNoJournal)
    }
    var end = size
    let step = 4096
    while end > 0 {
      let start = max(0, end - step)
      let part = try bytes(at: start, count: end - start)
      if let lineBreak = part.lastIndex(of: UInt8(ascii: "\n")) {
        end = start + lineBreak + 1
        break
      }
      end = start
    }
    if end < size, ftruncate(descriptor, off_t(end)) != 0 { throw .lastError(path) }
  }

  private func bytes(at offset: Int, count: Int) throws(FileFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let read = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, off_t(offset)) }
    guard read >= 0 else { throw .lastError(path) }
    return Array(bytes.prefix(read))
  }

  /// Appends a line, which ends in its line break.
  public func append(_ line: String) throws(FileFailure) {
    try FileCalls.write(Array(line.utf8)[...], to: descriptor, path: path)
  }

  /// Checks that the path still leads to the file.
  public func checkPresence() throws(FileFailure) {
    guard let identity else { return }
    var status = stat()
    guard stat(path, &status) == 0, Identity(status) == identity else {
      throw FileFailure(path: path, reason: .wasRemoved)
    }
  }
}
