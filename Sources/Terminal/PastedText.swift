/// The text between the marks of a bracketed paste, `ESC [ 200 ~` and `ESC [ 201 ~`.
struct PastedText {
  /// What is longer is cut: a quarter of a megabyte is no chat message.
  static let longest = 1 << 18
  private static let endMark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How many bytes of the end mark have come.
  private var matched = 0

  /// Takes a byte; true when it completes the end mark.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    for part in Self.endMark[..<matched] { append(part) }
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0 { append(byte) }
    return false
  }

  private mutating func append(_ byte: UInt8) {
    if bytes.count < Self.longest { bytes.append(byte) }
  }

  /// What was pasted, its line breaks as LF: terminals send CR for them.
  var text: String {
    String(String.UnicodeScalarView(String(decoding: bytes, as: UTF8.self).withPlainLineBreaks))
  }
}

extension String {
  /// The scalars, with LF for CR and for CR LF.
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
