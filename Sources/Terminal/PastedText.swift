/// The text between the marks of a bracketed paste, `ESC [ 200 ~` and `ESC [ 201 ~`.
struct PastedText {
  /// The most bytes kept; a quarter of a megabyte is no chat message.
  static let longest = 1 << 18
  private static let endMark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How many bytes of the end mark have arrived.
  private var matched = 0
  /// The bytes since the last pause, up to the second.
  private var sincePause: [UInt8] = []

  /// Takes a byte; true if it completes the end mark.
  mutating func take(_ byte: UInt8) -> Bool {
    if sincePause.count < 2 { sincePause.append(byte) }
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    for part in Self.endMark[..<matched] { append(part) }
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0 { append(byte) }
    return false
  }

  /// Handles a pause in the input; true if the person leaves a paste whose end never comes.
  ///
  /// A terminal sends a paste in one piece, so a Ctrl-C or Ctrl-Q that comes alone was pressed. What was pasted
  /// so far stays.
  mutating func pause() -> Bool {
    defer { sincePause = [] }
    guard sincePause == [0x03] || sincePause == [0x11] else { return false }
    if !bytes.isEmpty { bytes.removeLast() }
    return true
  }

  private mutating func append(_ byte: UInt8) {
    if bytes.count < Self.longest { bytes.append(byte) }
  }

  /// The pasted text with LF as its line breaks; terminals send CR.
  var text: String {
    String(String.UnicodeScalarView(String(decoding: bytes, as: UTF8.self).withPlainLineBreaks))
  }
}

extension String {
  /// The scalars, with CR and CR LF replaced by LF.
  fileprivate var withPlainLineBreaks: [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var afterReturn = false
    for scalar in unicodeScalars {
      if !(afterReturn && scalar == "\n") { scalars.append(scalar == "\r" ? "\n" : scalar) }
      afterReturn = scalar == "\r"
    }
    return scalars
  }
}
