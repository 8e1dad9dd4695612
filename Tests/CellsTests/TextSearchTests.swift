import Cells
import Testing

@Suite("Finding a text in another") struct TextSearchTests {
  @Test(
    "The answer is the standard library's",
    arguments: [
      ("connect", "press Connect, or connect"), ("aab", "aaab"), ("b", "aaa"), ("longer", "long"),
      ("same", "same"),
      ("", "anything"), ("x", ""), ("é", "cafe\u{301}"), ("e", "cafe\u{301}"), ("ö", "Schön"), ("日本", "東日本"),
    ])
  func answers(part: String, text: String) { #expect(part.occurs(in: text) == text.contains(part)) }
}
