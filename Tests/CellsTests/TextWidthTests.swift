import Testing

@testable import Cells

/// How many columns text takes.
struct TextWidthTests {
  @Test(
    "Column counts match the C library",
    arguments: [
      ("", 0), ("abc", 3), ("世界", 4), ("e\u{301}", 1), ("😀", 2), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("กำ", 2), ("│─┼", 3), ("…", 1), ("\u{1B}[0m", 4), ("\u{202E}", 8), ("ﬁ", 1), ("Ａ", 2),
    ])
  func columns(text: String, columns: Int) {
    #expect(TextWidth.of(text) == columns)
  }

  @Test("A single scalar takes zero, one or two columns")
  func scalars() {
    #expect(TextWidth.of("a" as Unicode.Scalar) == 1)
    #expect(TextWidth.of("世" as Unicode.Scalar) == 2)
    #expect(TextWidth.of("\u{301}" as Unicode.Scalar) == 0)
    #expect(TextWidth.of("\u{1B}" as Unicode.Scalar) == 0)
  }

  @Test("The measured width of any text equals the columns that writing it uses", arguments: 1...300)
  func agrees(seed: Int) {
    var random = RandomText(seed: UInt64(seed))
    for _ in 0..<20 {
      let text = random.text()
      var grid = Grid(width: 400, height: 1)
      #expect(grid.put(text, at: 0, 0) == TextWidth.of(text))
    }
  }

  @Test("A prefix never splits a wide glyph or separates a base from its marks")
  func prefix() {
    #expect(TextWidth.prefix(of: "a世界", fitting: 2) == "a")
    #expect(TextWidth.prefix(of: "a世界", fitting: 3) == "a世")
    #expect(TextWidth.prefix(of: "e\u{301}x", fitting: 1) == "e\u{301}")
    #expect(TextWidth.prefix(of: "abc", fitting: -1) == "")
  }

  @Test("Text that does not fit is cut and marked as cut")
  func truncated() {
    #expect(TextWidth.truncated("Co-browse", to: 9) == "Co-browse")
    #expect(TextWidth.truncated("Co-browse", to: 5) == "Co-b…")
    #expect(TextWidth.truncated("世界", to: 3) == "世…")
    #expect(TextWidth.truncated("世界", to: 2) == "…")
    #expect(TextWidth.truncated("abc", to: 0) == "")
  }

  @Test("Padded text takes exactly the requested columns")
  func padded() {
    #expect(TextWidth.padded("ab", to: 4) == "ab  ")
    #expect(TextWidth.padded("世界", to: 4) == "世界")
    #expect(TextWidth.padded("世界", to: 2) == "… ")
  }
}
