import Scenarios
import Testing

@Suite("What differs")
struct DifferenceTests {
  /// The first line of what went wrong.
  private func message(_ steps: String) throws -> String? {
    try failure(.chatting, steps).map { String($0.prefix { $0 != "\n" }) }
  }

  private func buttons(_ rows: String...) throws -> String? {
    try message("Then the buttons are\n" + rows.map { "  \($0)\n" }.joined())
  }

  @Test("A cell is named by its row and its column")
  func cell() throws {
    #expect(
      try buttons(
        "| label | slash command |", "| Co-browse | /cb |", "| Look together | /share |",
        "| Survey | /survey |", "| Copy notes | /notes |")
        == #"the buttons are: row 2, label: expected "Look together", there is "Share screen""#)
  }

  @Test("Several are counted")
  func several() throws {
    #expect(
      try buttons(
        "| label | slash command |", "| Co-browse | /cobrowse |", "| Share | /shar |",
        "| Survey | /survey |", "| Copy notes | /notes |")
        == #"the buttons are: row 1, slash command: expected "/cobrowse", there is "/cb" (and 2 more differ)"#
    )
  }

  @Test("A row that is missing, and one that is not expected")
  func rows() throws {
    #expect(
      try buttons(
        "| label |", "| Co-browse |", "| Share screen |", "| Fax |", "| Survey |", "| Copy notes |")
        == #"the buttons are: row 3: expected "Fax", there is no row for it"#)
    #expect(
      try buttons("| label |", "| Co-browse |", "| Share screen |", "| Survey |")
        == #"the buttons are: row 4: nothing is expected, there is "Copy notes""#)
  }

  @Test("Control characters are shown")
  func hostile() throws {
    let found = try buttons(
      "| label |", "| \u{1B}[2J |", "| Share screen |", "| Survey |", "| Copy notes |")
    #expect(found == #"the buttons are: row 1, label: expected "␛[2J", there is "Co-browse""#)
  }

  @Test("The line of a screen, in both versions and whole")
  func screen() throws {
    let passed = try playedAtContoso("When the agent types \"/cb\"")
    var rehearsal = try #require(passed.rehearsal)
    let screen = rehearsal.screen(.init(width: 80, height: 24))
    let changed = screen.replacing("Loaded 1 time", with: "Loaded 2 times")
    let lines = changed.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }
    let found = try message(
      "When the agent types \"/cb\"\nThen the screen at 80x24 is\n  \"\"\"\n\(lines.joined())  \"\"\"")
    let line = try #require(screen.split(separator: "\n").first { $0.contains("Loaded 1 time") })
    let wrong = line.replacing("Loaded 1 time", with: "Loaded 2 times")
    #expect(
      found == "the screen at 80x24 is: line 13: expected \"\(wrong)\", there is \"\(line)\"")
  }

  @Test("A screen that ends too early")
  func shortScreen() throws {
    let found = try message("Then the screen at 80x24 is\n  \"\"\"\n  \"\"\"")
    #expect(
      found?.hasPrefix("the screen at 80x24 is: line 1: expected nothing more, there is \" Contoso") == true)
  }

  @Test("Where two long values part")
  func longValues() throws {
    let found = try message(
      """
      When the agent types "/cb"
      Then the app tab's URL is "/webresources/fab_/cobrowse.html?data=%7B%22conversationID%22"
      """)
    #expect(
      found?.hasSuffix(
        #"; from character 58 on, "D%22" is expected, and there is "d%22%3A%22"# + "910a2dec-8…\"") == true)
  }

  @Test("A value with a line break stays in one line")
  func lineBreak() throws {
    let steps = """
      When the customer says "<said>"
      Then the customer sees "Hello"
      """
    let text = """
      Feature: F
        Scenario Outline: S
          Given a conversation with "Noah Park"
      \(steps.split(separator: "\n").map { "    \($0)\n" }.joined())    Examples:
            | said       |
            | one\\ntwo |
      """
    let found = try failure(of: #require(try played(text).first))
    #expect(found?.prefix { $0 != "\n" }.hasSuffix("one␊two") == true)
  }
}

@Suite("Two lists side by side")
struct AlignmentTests {
  @Test("What they share stays together, what lies between corresponds in order")
  func pairs() {
    #expect(
      Alignment(["a", "b", "c"], ["a", "x", "c"]).pairs == [.same(0, 0), .changed(1, 1), .same(2, 2)])
    #expect(Alignment(["a", "b"], ["b"]).pairs == [.missing(0), .same(1, 0)])
    #expect(Alignment(["b"], ["b", "a", "c"]).pairs == [.same(0, 0), .added(1), .added(2)])
    #expect(Alignment([String](), []).pairs.isEmpty)
  }
}
