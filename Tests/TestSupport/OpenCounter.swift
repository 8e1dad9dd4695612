import Glibc

/// Counts how often any program opens the files in a folder (inotify).
public final class OpenCounter {
  private let descriptor: Int32

  /// Returns nil if the folder cannot be watched.
  public init?(_ folder: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    // inotify merges equal consecutive events, so closing is watched too, to separate two openings.
    let events = UInt32(IN_OPEN | IN_CLOSE_NOWRITE | IN_CLOSE_WRITE)
    guard descriptor >= 0, inotify_add_watch(descriptor, folder, events) >= 0 else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// How often each file has been opened since the last call, by name.
  public func takeCounts() -> [String: Int] {
    var counts: [String: Int] = [:]
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return counts }
      var rest = buffer[..<count]
      while rest.count >= Self.headLength {
        let (mask, length) = rest.withUnsafeBytes {
          (
            $0.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
            $0.loadUnaligned(fromByteOffset: 12, as: UInt32.self)
          )
        }
        rest = rest.dropFirst(Self.headLength)
        let name = String(decoding: rest.prefix(Int(length)).prefix { $0 != 0 }, as: UTF8.self)
        if mask & UInt32(IN_OPEN) != 0 { counts[name, default: 0] += 1 }
        rest = rest.dropFirst(Int(length))
      }
    }
  }

  /// The size of an event's header: watch, mask, cookie, and length of the name that follows.
  private static let headLength = 16
}
