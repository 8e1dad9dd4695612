import Notations
import Testing

/// White space at the ends of a text, and in it.
@Suite("White space")
struct TrimmedTextTests {
  @Test(
    "Text is trimmed, and blank text is known",
    arguments: [
      ("", "", true), (" \n\u{3000}", "", true), (" a b ", "a b", false), ("a", "a", false),
      ("\u{A0}ü", "ü", false),
    ])
  func trimmed(text: String, trimmed: String, isBlank: Bool) {
    #expect(text.trimmed == trimmed)
    #expect(text.isBlank == isBlank)
  }

  @Test(
    "The first white space is found",
    arguments: [
      ("/cb", "/cb"), ("/cb x", "/cb"), ("/grüß\u{2003}x", "/grüß"), ("/a\r\nb", "/a"), ("", ""),
    ])
  func firstBlank(text: String, word: String) {
    #expect(text.firstBlank.map { String(text[..<$0]) } ?? text == word)
  }
}
