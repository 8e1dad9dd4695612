import Testing

@testable import Cells

/// Making external text harmless.
struct VisibleTextTests {
  @Test(
    "Characters that act or hide are shown as a picture or a number",
    arguments: [
      ("\u{1B}]0;owned\u{07}", "␛]0;owned␇"),
      ("\u{1B}]52;c;ZWNobw==\u{07}", "␛]52;c;ZWNobw==␇"),
      ("\u{1B}[2J\u{1B}[H", "␛[2J␛[H"),
      ("\u{1B}[6n", "␛[6n"),
      ("\u{9B}31m", "‹U+009B›31m"),
      ("\u{9D}0;x\u{9C}", "‹U+009D›0;x‹U+009C›"),
      ("a\u{07}b\u{08}c\u{0B}d\u{0C}e\u{0E}f\u{0F}", "a␇b␈c␋d␌e␎f␏"),
      ("a\nb\rc\td\u{00}", "a␊b␍c␉d␀"),
      ("rm\u{7F}", "rm␡"),
      ("\u{202E}txt.exe\u{202C}", "‹U+202E›txt.exe‹U+202C›"),
      ("\u{2066}a\u{2069}\u{200E}\u{200F}\u{61C}", "‹U+2066›a‹U+2069›‹U+200E›‹U+200F›‹U+061C›"),
      ("\u{E0041}\u{E007F}", "‹U+E0041›‹U+E007F›"),
      ("a\u{200B}b\u{FEFF}", "a‹U+200B›b‹U+FEFF›"),
      ("a\u{2028}b\u{2029}", "a‹U+2028›b‹U+2029›"),
      ("soft\u{AD}hyphen", "soft‹U+00AD›hyphen"),
      ("\u{3164}\u{115F}", "‹U+3164›‹U+115F›"),
      ("\u{378}\u{FFFE}", "‹U+0378›‹U+FFFE›"),
      ("\u{FFFD}\u{E000}", "\u{FFFD}\u{E000}"),
    ])
  func shows(text: String, shown: String) {
    #expect(VisibleText.of(text) == shown)
  }

  @Test("Only the first four combining marks on a base are kept")
  func marks() {
    let shown = VisibleText.of("a" + String(repeating: "\u{301}", count: 200) + "b")
    #expect(Array(shown.unicodeScalars) == ["a", "\u{301}", "\u{301}", "\u{301}", "\u{301}", "b"])
  }

  @Test("A mark without a base is shown on a dotted circle")
  func markAlone() {
    #expect(Array(VisibleText.of("\u{301}a").unicodeScalars) == ["◌", "\u{301}", "a"])
  }

  @Test(
    "A composed emoji is split into parts with an undisputed width",
    arguments: [
      ("👨\u{200D}👩\u{200D}👧", "👨👩👧", 6),
      ("👍🏽", "👍", 2),
      ("👍🏽🏽", "👍", 2),
      ("❤\u{FE0F}", "❤", 1),
      ("1\u{FE0F}\u{20E3}", "1\u{20E3}", 1),
      ("🇩🇪", "🇩🇪", 2),
      ("👩🏽\u{200D}💻!", "👩💻!", 5),
      ("🏽", "🏽", 2),
    ])
  func emoji(text: String, shown: String, columns: Int) {
    #expect(Array(VisibleText.of(text).unicodeScalars) == Array(shown.unicodeScalars))
    #expect(TextWidth.of(text) == columns)
  }

  @Test("A joiner or selector without anything to modify is shown")
  func hiddenJoiners() {
    #expect(VisibleText.of("a\u{200D}b\u{200C}") == "a‹U+200D›b‹U+200C›")
    #expect(VisibleText.of("a\u{FE00}\u{FE01}") == "a‹U+FE01›")
    #expect(VisibleText.of("می\u{200C}خواهم") == "میخواهم")
  }

  @Test("Right-to-left text stays in logical order")
  func rightToLeft() {
    #expect(VisibleText.of("שלום abc مرحبا") == "שלום abc مرحبا")
  }

  @Test("A text is shown as its glyphs are, one after the other", arguments: 1...100)
  func textAsGlyphs(seed: Int) {
    var random = RandomText(seed: UInt64(seed) + 2000)
    for _ in 0..<20 {
      let text = random.text()
      let glyphs = VisibleText(text).flatMap(\.scalars)
      #expect(Array(VisibleText.of(text).unicodeScalars) == glyphs)
    }
  }

  @Test(
    "Marks stand on the character before them, however long the text before it is",
    arguments: [
      ("abc\u{301}def", "abc\u{301}def"), ("ab\u{1B}\u{301}c", "ab␛\u{301}c"),
      ("1\u{FE0F}\u{20E3}2", "1\u{20E3}2"),
      ("naïve – 日本 text", "naïve – 日本 text"),
    ])
  func marksInText(text: String, shown: String) {
    #expect(Array(VisibleText.of(text).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test("Of several lines, each is shown as it is alone", arguments: 1...100)
  func lines(seed: Int) {
    var random = RandomText(seed: UInt64(seed) + 3000)
    // By scalars: in `\r\n` no character is a line feed.
    let lines = (0..<20).map { _ in
      String(String.UnicodeScalarView(random.text().unicodeScalars.filter { $0 != "\n" }))
    }
    let shown = VisibleText.ofLines(lines.joined(separator: "\n"))
    #expect(
      Array(shown.unicodeScalars)
        == Array(lines.map { VisibleText.of($0) }.joined(separator: "\n").unicodeScalars))
  }

  @Test("A mark at the beginning of a line does not stand on its line break")
  func markBehindLineBreak() {
    let shown = VisibleText.ofLines("a\n\u{301}b\r\n")
    #expect(Array(shown.unicodeScalars) == ["a", "\n", "◌", "\u{301}", "b", "␍", "\n"])
  }

  @Test("Making text harmless twice changes nothing the second time", arguments: 1...300)
  func again(seed: Int) {
    var random = RandomText(seed: UInt64(seed))
    for _ in 0..<20 {
      let shown = VisibleText.of(random.text())
      #expect(Array(VisibleText.of(shown).unicodeScalars) == Array(shown.unicodeScalars))
    }
  }

  @Test("No text lets a control, format or separator character through", arguments: 1...100)
  func harmless(seed: Int) {
    var random = RandomText(seed: UInt64(seed) + 1000)
    for scalar in VisibleText.of(random.text(longest: 200)).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
        Issue.record("U+\(String(scalar.value, radix: 16)) came through")
      default: break
      }
    }
  }

  @Test("The fast path for common characters agrees with the tables")
  func theFastPathAgreesWithTheTables() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), VisibleScalar.isPlain(scalar) else { continue }
      guard case .shown(scalar, isWide: false) = VisibleScalar(beyondASCII: scalar) else {
        Issue.record("U+\(String(value, radix: 16))")
        continue
      }
    }
  }
}
