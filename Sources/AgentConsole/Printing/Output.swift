import Glibc
import Notations
import Storage

/// One of the two streams that the program writes: results or messages.
struct Output {
  private let descriptor: Int32
  /// The width of the terminal; nil if the stream is not a terminal.
  let terminalWidth: Int?
  private let hasColor: Bool
  /// Whether a line can be overwritten.
  private let hasProgress: Bool

  /// Standard output, for a command's results.
  static var results: Output { Output(STDOUT_FILENO) }
  /// Standard error, for messages about them.
  static var messages: Output { Output(STDERR_FILENO) }

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
    let isTerminal = isatty(descriptor) == 1
    terminalWidth = isTerminal ? Output.width(of: descriptor) : nil
    // https://no-color.org: any value except the empty one counts.
    let refusesColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    hasColor = isTerminal && !refusesColor && !isDumb
    hasProgress = isTerminal && !isDumb
  }

  /// The width that paragraphs are wrapped to.
  var textWidth: Int { min(terminalWidth ?? 100, 100) }

  func print(_ page: PrintedPage) throws { try write(page.text(inColor: hasColor)) }

  /// Prints text unchanged, such as a picture of the screen.
  func print(verbatim text: String) throws { try write(text) }

  /// Writes a file's bytes unchanged.
  func print(bytes: [UInt8]) throws { try write(bytes) }

  /// Shows progress in a line that the next print erases; does nothing if the stream is not a terminal.
  func showProgress(_ text: String) throws {
    if hasProgress { try write("\r\u{1B}[K\(text)") }
  }

  /// Erases the progress line.
  func clearProgress() throws {
    if hasProgress { try write("\r\u{1B}[K") }
  }

  func print(_ json: JSONValue) throws { try write(json.pretty + "\n") }

  /// Prints one value per line (NDJSON).
  func print(lines values: [JSONValue]) throws {
    try write(values.map { $0.compact + "\n" }.joined())
  }

  private static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all of the text.
  ///
  /// A reader that has gone away is not an error.
  private func write(_ text: String) throws { try write(Array(text.utf8)) }

  private func write(_ bytes: [UInt8]) throws {
    do throws(SystemError) {
      try FileCalls.write(bytes[...], to: descriptor)
    } catch {
      if error.code == EPIPE { return }
      if descriptor == STDOUT_FILENO {
        try Message.print(error: "standard output cannot be written: \(error.text)", hint: nil)
      }
      throw ExitStatus.broken.code
    }
  }
}
