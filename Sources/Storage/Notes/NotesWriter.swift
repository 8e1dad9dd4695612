import Glibc

/// A file or a fifo that takes the trainer's notes, in whole lines.
///
/// A fifo that is full or has no reader never blocks the program: the lines wait, up to a limit, and are
/// written once there is a reader.
public final class NotesWriter {
  private let path: String
  private var descriptor: Int32?
  private var waiting: [Waiting] = []
  /// Why a write failed.
  public private(set) var failure: FileFailure?

  /// A line, or the rest of a partly written one.
  private struct Waiting {
    var bytes: ArraySlice<UInt8>
    var isPart = false
  }

  /// How many lines to keep for a later reader; beyond that the oldest are dropped.
  private static let limit = 1000

  /// Opens a file for appending, creating it if needed.
  public init(_ path: String) throws(FileFailure) {
    self.path = path
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFIFO {
      // A fifo is opened at the first write, because opening it needs a reader.
      guard access(path, W_OK) == 0 else { throw .lastError(path) }
      return
    }
    descriptor = try Self.open(path)
  }

  deinit { if let descriptor { close(descriptor) } }

  /// Whether lines are waiting for a reader.
  public var isWaiting: Bool { !waiting.isEmpty }

  /// Writes lines now, or once there is a reader.
  public func write(_ lines: [String]) {
    waiting += lines.map { Waiting(bytes: Array("\($0)\n".utf8)[...]) }
    if waiting.count > Self.limit { waiting.removeFirst(waiting.count - Self.limit) }
    flush()
  }

  /// Writes as many of the waiting lines as possible.
  public func flush() {
    guard !waiting.isEmpty else { return }
    if descriptor == nil { descriptor = try? Self.open(path) }
    guard let descriptor else { return }
    while let next = waiting.first {
      let count = next.bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count == next.bytes.count {
        waiting.removeFirst()
      } else if count >= 0 {
        waiting[0] = Waiting(bytes: next.bytes.dropFirst(count), isPart: true)
      } else if errno == EPIPE {
        // The reader has gone; the next one must not begin in the middle of a line.
        if next.isPart { waiting.removeFirst() }
        close(descriptor)
        self.descriptor = nil
        return
      } else if errno == EAGAIN {
        return
      } else if errno != EINTR {
        failure = .lastError(path)
        waiting = []
      }
    }
  }

  private static func open(_ path: String) throws(FileFailure) -> Int32 {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let descriptor = Glibc.open(path, flags, 0o666)
    guard descriptor >= 0 else { throw .lastError(path) }
    return descriptor
  }
}
