import Cells
import Glibc
import Storage
import Terminal

/// Where typed lines come from, and where the answers go.
public final class LineStreams {
  private let input: Int32
  private let output: Int32
  /// The signals that end the program; nil if they have their usual effect.
  public var signals: EndSignals?
  /// Whether a person types, so that time passes by itself.
  public let isTyped: Bool
  /// Whether the person sees where they type.
  public let hasPrompt: Bool
  /// The line being typed, if the terminal leaves the editing to us.
  public var typed: TypedLine?
  /// The bytes that have been read and not taken yet.
  private var waiting: [UInt8] = []
  private var hasEnded = false

  /// A line of more bytes is cut here; the reader of lines refuses it.
  private static let mostBytes = 1 << 17

  public convenience init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
    let isTyped = isatty(input) == 1
    self.init(input: input, output: output, isTyped: isTyped, hasPrompt: isTyped && isatty(output) == 1)
  }

  init(input: Int32, output: Int32, isTyped: Bool, hasPrompt: Bool) {
    (self.input, self.output) = (input, output)
    (self.isTyped, self.hasPrompt) = (isTyped, hasPrompt)
  }

  /// What comes next.
  enum Next: Equatable {
    case line(String)
    /// The input has ended.
    case end
    case signal(EndOfInput)
    /// The time is up.
    case nothing
  }

  /// Waits until something is given on the input.
  ///
  /// - Returns: whether anything is; false if the input ends, or a signal comes, before that.
  public func isGivenAnything() -> Bool {
    while waiting.isEmpty, !hasEnded {
      if wait(within: nil) != nil { return false }
    }
    return !waiting.isEmpty
  }

  /// Waits for the next line, at most so long; nil: without a limit.
  func next(within milliseconds: Int?) -> Next {
    while true {
      if let line = takeLine() { return .line(line) }
      if hasEnded { return .end }
      if let other = wait(within: milliseconds) { return other }
      // With each key the time that is left is another.
      if typed != nil, waiting.isEmpty, !hasEnded { return .nothing }
    }
  }

  /// What has been typed of the next line.
  var halfTyped: String { typed?.text ?? "" }

  /// Forgets it, as Ctrl-C does.
  func forgetHalfTyped() { typed?.clear() }

  /// Reads what comes; returns what else ends the wait.
  private func wait(within milliseconds: Int?) -> Next? {
    var polled = [pollfd(fd: input, events: Int16(POLLIN), revents: 0)]
    if let signals { polled.append(pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)) }
    let count = poll(&polled, nfds_t(polled.count), milliseconds.map { Int32(clamping: $0) } ?? -1)
    if let end = signals?.take() { return .signal(end) }
    if count == 0 { return .nothing }
    if count > 0, polled[0].revents != 0 { read() }
    return nil
  }

  private func read() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(input, &bytes, bytes.count)
    if count > 0 {
      if let outcome = typed?.take(Array(bytes[..<count])) {
        for line in outcome.lines { waiting += Array(line.utf8) + [UInt8(ascii: "\n")] }
        hasEnded = hasEnded || outcome.hasEnded || !write(outcome.echo)
      } else {
        waiting += bytes[..<count]
      }
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasEnded = true
    }
  }

  /// Takes a line without its end; the last one may have none.
  private func takeLine() -> String? {
    let newline = UInt8(ascii: "\n")
    let end = waiting.firstIndex(of: newline)
    guard end != nil || (hasEnded && !waiting.isEmpty) || waiting.count > Self.mostBytes else { return nil }
    var line = waiting[..<(end ?? waiting.endIndex)]
    waiting.removeFirst(end.map { $0 + 1 } ?? waiting.count)
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// Writes text.
  ///
  /// - Returns: whether somebody still reads it.
  func write(_ text: String) -> Bool {
    do throws(SystemError) {
      try FileCalls.write(Array(text.utf8)[...], to: output)
      return true
    } catch {
      return false
    }
  }
}
