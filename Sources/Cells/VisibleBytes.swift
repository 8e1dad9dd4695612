/// The visible form of a text in UTF-8.
///
/// Most bytes of most texts are printable ASCII, which stays as it is, so it is copied in stretches: a glyph takes in
/// nothing of ASCII behind its base.
struct VisibleBytes {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  init(of text: String, keepingLineBreaks: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      bytes.reserveCapacity(utf8.count)
      let isKept = { (byte: UInt8) in
        byte >= 0x20 && byte < 0x7F || keepingLineBreaks && byte == UInt8(ascii: "\n")
      }
      var start = 0
      while start < utf8.count {
        var end = utf8[start...].firstIndex { !isKept($0) } ?? utf8.count
        // Marks may follow a stretch's last character; they stand on it.
        if end < utf8.count, end > start, utf8[end] >= 0x80, utf8[end - 1] >= 0x20 { end -= 1 }
        bytes += utf8[start..<end]
        guard end < utf8.count else { return }
        start = utf8[(end + 1)...].firstIndex(where: isKept) ?? utf8.count
        append(VisibleText(String(decoding: utf8[end..<start], as: UTF8.self)))
      }
    }
  }

  private mutating func append(_ glyphs: VisibleText) {
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs { glyph.append(to: &scalars) }
    bytes += String(scalars).utf8
  }
}
