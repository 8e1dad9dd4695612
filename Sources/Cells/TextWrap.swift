/// Text broken into lines that fit a number of columns.
public enum TextWrap {
  /// The lines of the visible text, broken at blanks, and inside a word only if it is longer than a line.
  ///
  /// Line breaks in the text (LF, CR or both) are kept. Blanks where we break a line are dropped; blanks at
  /// the start of a line of the text stay. There is always at least one line. If the width is less than a
  /// wide glyph, that glyph gets its own line and is cut when drawn.
  public static func lines(_ text: String, width: Int) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    for line in text.unicodeScalars.split(onLineBreaks: ()) {
      let line = String(line)
      if line.isPrintableASCII {
        wrapASCII(line, width: width, into: &lines)
      } else {
        wrap(Array(VisibleText(line)), width: width, into: &lines)
      }
    }
    return lines
  }

  /// The same for a line whose bytes are its glyphs, each one column wide; most lines are of this kind.
  private static func wrapASCII(_ line: String, width: Int, into lines: inout [String]) {
    guard line.utf8.count > width else {
      lines.append(line)
      return
    }
    let blank = UInt8(ascii: " ")
    let bytes = Array(line.utf8)
    var start = 0
    repeat {
      let end = min(start + width, bytes.count)
      var cut = end
      if end < bytes.count {
        let indent = bytes[start...].prefix { $0 == blank }.endIndex
        while cut > indent, bytes[cut] != blank, bytes[cut - 1] != blank { cut -= 1 }
        if cut <= indent { cut = end }
      }
      var last = cut
      if cut < bytes.count { while last > start, bytes[last - 1] == blank { last -= 1 } }
      lines.append(String(decoding: bytes[start..<last], as: UTF8.self))
      start = cut
      while start < bytes.count, bytes[start] == blank { start += 1 }
    } while start < bytes.count
  }

  private static func wrap(_ glyphs: [Glyph], width: Int, into lines: inout [String]) {
    var start = 0
    repeat {
      var end = start
      var columns = 0
      while end < glyphs.count, columns + glyphs[end].width <= width {
        columns += glyphs[end].width
        end += 1
      }
      end = max(end, min(start + 1, glyphs.count))
      let cut = end == glyphs.count ? end : lastBreak(in: glyphs, from: start, to: end) ?? end
      lines.append(text(of: glyphs[start..<cut], trimmed: cut < glyphs.count))
      start = cut
      if start < glyphs.count { while start < glyphs.count, glyphs[start].isBlank { start += 1 } }
    } while start < glyphs.count
  }

  /// The index after which the line may end: after the last blank, or between two wide glyphs, which need
  /// none.
  private static func lastBreak(in glyphs: [Glyph], from start: Int, to end: Int) -> Int? {
    let indent = glyphs[start...].prefix { $0.isBlank }.endIndex
    var position = end
    while position > indent {
      if glyphs[position].isBlank || glyphs[position - 1].isBlank { return position }
      if glyphs[position].isWide, glyphs[position - 1].isWide { return position }
      position -= 1
    }
    return nil
  }

  private static func text(of glyphs: ArraySlice<Glyph>, trimmed: Bool) -> String {
    var glyphs = glyphs
    if trimmed { while glyphs.last?.isBlank == true { glyphs.removeLast() } }
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs { glyph.append(to: &scalars) }
    return String(scalars)
  }
}

extension String.UnicodeScalarView {
  /// The lines between LF, CR LF and CR: one more than there are breaks.
  fileprivate func split(onLineBreaks: Void) -> [SubSequence] {
    var lines: [SubSequence] = []
    var start = startIndex
    var position = startIndex
    while position < endIndex {
      let scalar = self[position]
      let after = index(after: position)
      guard scalar == "\n" || scalar == "\r" else {
        position = after
        continue
      }
      lines.append(self[start..<position])
      position = scalar == "\r" && after < endIndex && self[after] == "\n" ? index(after: after) : after
      start = position
    }
    lines.append(self[start...])
    return lines
  }
}
