import TestSupport
import Testing

@testable import Organizations

@Suite("Words searched for all at once")
struct WordSearchTests {
  private let commands = WordSearch(for: ["/cb", "/cobrowse", "/co browse", "/ß"])

  @Test(
    "A word counts by itself only",
    arguments: [
      ("type /cb now", "/cb"), ("/cb", "/cb"), ("(/cb)", "/cb"), ("/cb, or", "/cb"), ("/cbx", nil),
      ("/cb-x", nil), ("x/cb", nil), ("_/cb", nil), ("file:///cb", nil), ("/cb/", "/cb"), ("", nil),
      ("/ß", "/ß"), ("/co browse", "/co browse"), ("/co", nil),
    ] as [(String, String?)])
  func alone(text: String, found: String?) { #expect(commands.first(in: text) == found) }

  @Test("Of several, the one that was named first counts")
  func order() {
    #expect(commands.first(in: "/cobrowse or /cb") == "/cb")
    #expect(WordSearch(for: ["b", "a"]).first(in: "a b") == "b")
    #expect(WordSearch(for: ["", "a"]).first(in: "a") == "a")
    #expect(WordSearch(for: []).first(in: "a") == nil)
  }

  @Test(
    "It finds what a search for each word finds", .tags(.trials),
    arguments: 0..<Trials.count(20, thorough: 400))
  func agrees(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let letters = Array("ab/-_ ")
    func text(_ longest: Int) -> String {
      String(
        (0..<Int.random(in: 0...longest, using: &random)).map { _ in
          letters.randomElement(using: &random) ?? "a"
        })
    }
    for _ in 0..<50 {
      let words = (0..<4).map { _ in text(3) }
      let line = text(12)
      #expect(
        WordSearch(for: words).first(in: line) == words.first { holds(line, $0) }, "\(words) in \(line)")
    }
  }

  /// Whether a text has a word with nothing of a word on either side.
  private func holds(_ text: String, _ word: String) -> Bool {
    let (text, word) = (Array(text), Array(word))
    func isOfWord(_ character: Character) -> Bool {
      character.isLetter || character == "_" || character == "-"
    }
    guard !word.isEmpty, text.count >= word.count else { return false }
    return (0...(text.count - word.count)).contains { start in
      let end = start + word.count
      guard Array(text[start..<end]) == word else { return false }
      if start > 0, isOfWord(text[start - 1]) || (word[0] == "/" && text[start - 1] == "/") { return false }
      return end == text.count || !isOfWord(text[end])
    }
  }
}
