import Glibc

/// A file or a fifo that takes the trainer's notes, in whole lines.
///
/// A fifo that nobody reads, or that is full, blocks nothing: what it does not take waits, up to a limit, and is written
/// when somebody reads.
public final class NotesWriter {
  private let path: String
  private var descriptor: Int32?
  private var waiting: [Waiting] = []
  /// Why something could not be written.
  public private(set) var failure: FileFailure?

  /// A line, or what is left of one that was written in part.
  private struct Waiting {
    var bytes: ArraySlice<UInt8>
    var isPart = false
  }

  /// So many lines are kept for a reader who comes later; the oldest are forgotten.
  private static let limit = 1000

  /// A file is created if there is none, and written at its end.
  public init(_ path: String) throws(FileFailure) {
    self.path = path
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFIFO {
      // It is opened when there is something to write, for it takes a reader.
      guard access(path, W_OK) == 0 else { throw .lastError(path) }
      return
    }
    descriptor = try Self.open(path)
  }

  deinit { if let descriptor { close(descriptor) } }

  /// Whether something waits for a reader.
  public var isWaiting: Bool { !waiting.isEmpty }

  /// Writes lines, at once or when somebody reads.
  public func write(_ lines: [String]) {
    waiting += lines.map { Waiting(bytes: Array("\($0)\n".utf8)[...]) }
    if waiting.count > Self.limit { waiting.removeFirst(waiting.count - Self.limit) }
    flush()
  }

  /// Writes what waits, as far as it is taken.
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
        // The reader has gone: the next one shall not begin in the middle of a line.
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
