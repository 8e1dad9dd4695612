import Testing

@testable import Cells

/// Breaking text into lines.
struct TextWrapTests {
  @Test(
    "Lines break at blanks, and inside a word only if the word is too long for a line",
    arguments: [
      ("the refund button", 10, ["the refund", "button"]),
      ("the refund button", 9, ["the", "refund", "button"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("ab cdefgh", 4, ["ab", "cdef", "gh"]),
      ("", 5, [""]),
      ("a\nb\r\nc\rd\n", 5, ["a", "b", "c", "d", ""]),
      ("a\n\nb", 5, ["a", "", "b"]),
      ("世界世界", 5, ["世界", "世界"]),
      ("see 世界", 6, ["see 世", "界"]),
      ("  indented text", 10, ["  indented", "text"]),
      ("words   apart", 6, ["words", "apart"]),
      ("世", 1, ["世"]),
      ("abc", 0, ["a", "b", "c"]),
      ("ab   ", 3, ["ab"]),
    ])
  func lines(text: String, width: Int, lines: [String]) {
    #expect(TextWrap.lines(text, width: width) == lines)
  }

  @Test("A base keeps its combining marks")
  func marks() {
    #expect(TextWrap.lines("e\u{301}e\u{301}e\u{301}", width: 2) == ["e\u{301}e\u{301}", "e\u{301}"])
  }

  @Test(
    "Every line fits, and only blanks and line breaks are lost", arguments: 1...200)
  func whole(seed: Int) {
    var random = RandomText(seed: UInt64(seed) + 7)
    let text = random.text(longest: 80)
    let width = 2 + random.next(below: 20)
    let lines = TextWrap.lines(text, width: width)
    for line in lines { #expect(TextWidth.of(line) <= width) }
    func letters(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0 != " " } }
    let kept = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.flatMap { line in
      letters(VisibleText.of(String(String.UnicodeScalarView(line))))
    }
    #expect(lines.flatMap(letters) == kept)
  }

  @Test("Plain ASCII breaks where any other text of the same widths does", arguments: 1...200)
  func plain(seed: Int) {
    var random = RandomText(seed: UInt64(seed) + 11)
    var plain = ""
    for _ in 0..<random.next(below: 60) { plain += random.next(below: 3) == 0 ? " " : "x" }
    let width = random.next(below: 12)
    let other = TextWrap.lines(plain.replacing("x", with: "é"), width: width)
    #expect(TextWrap.lines(plain, width: width) == other.map { $0.replacing("é", with: "x") })
  }
}
