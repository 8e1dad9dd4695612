import Testing

@testable import Terminal

@Suite("A line being typed")
struct TypedLineTests {
  private func typing(_ text: String) -> (line: TypedLine, outcome: TypedLine.Outcome) {
    var line = TypedLine()
    let outcome = line.take(Array(text.utf8))
    return (line, outcome)
  }

  @Test("It is known before it is complete, and what is typed is shown")
  func half() {
    let (line, outcome) = typing("wher")
    #expect(line.text == "wher")
    #expect(outcome == TypedLine.Outcome(lines: [], echo: "wher", hasEnded: false))
  }

  @Test("Enter completes it", arguments: ["where\r", "where\n"])
  func enter(text: String) {
    let (line, outcome) = typing(text)
    #expect(line.text.isEmpty)
    #expect(outcome.lines == ["where"] && outcome.echo == "where\n")
  }

  @Test(
    "It is edited as terminals do",
    arguments: [
      ("ab\u{7F}c", "ac"), ("ab\u{8}c", "ac"), ("one two\u{17}", "one "), ("one\u{15}two", "two"),
      ("\u{7F}a", "a"), ("é\u{7F}x", "x"), ("a\u{1B}[Db", "ab"), ("a\u{4}b", "ab"), ("日\u{7F}x", "x"),
    ])
  func editing(typed: String, text: String) {
    #expect(typing(typed).line.text == text)
  }

  @Test("Erasing wipes the columns that it took")
  func erasing() {
    #expect(typing("日\u{7F}").outcome.echo == "日\u{8} \u{8}\u{8} \u{8}")
  }

  @Test("Ctrl-D ends the input at the beginning of a line")
  func end() {
    #expect(typing("\u{4}").outcome.hasEnded)
    #expect(!typing("a\u{4}").outcome.hasEnded)
  }
}
