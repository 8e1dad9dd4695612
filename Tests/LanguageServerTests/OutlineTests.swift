import Notations
import Testing

@testable import LanguageServer

@Suite("Outline and formatting")
struct OutlineTests {
  private func ask(_ method: String, _ file: String, _ text: String) throws -> JSONValue {
    var editor = try Editor(ScratchFolder(copying: "contoso"))
    try editor.open(file, text)
    return try editor.request(
      "textDocument/\(method)", ["textDocument": ["uri": .text(editor.uri(file))]])
  }

  private func names(_ symbols: JSONValue?) -> [String] {
    symbols?.asList?.flatMap { [$0["name"]?.asText ?? ""] + names($0["children"]).map { "  \($0)" } } ?? []
  }

  @Test("The outline of records and of scenarios") func outlines() throws {
    #expect(
      try names(ask("documentSymbol", "org.yaml", "name: shop\nagents: [{name: Ana}, {name: Luc}]\n"))
        == ["name", "agents", "  Ana", "  Luc"])
    let feature = """
      Feature: F
        Scenario: One
          Given a conversation with "Noah Park"
        Rule: R
          Scenario: Two
            Given a conversation with "Noah Park"
      """
    #expect(
      try names(ask("documentSymbol", "scenarios/buttons.feature", feature)) == [
        "F", "  One", "  R", "    Two",
      ])
    #expect(try names(ask("documentSymbol", "org.yaml", "name: [")) == [])
  }

  @Test("Tables are aligned, and nothing else is changed") func tables() throws {
    let text = """
      Feature: F
        Scenario Outline:   S
          Then the buttons are
          |label|slash command|
            | Enquête   | /a\\|b |
            # note
            | 漢字 | |
          Examples:
            | a |
            | bcd |
      """
    let edits = try ask("formatting", "scenarios/buttons.feature", text)
    let formatted = try Editor.applying(edits, to: text)
    #expect(
      formatted == """
        Feature: F
          Scenario Outline:   S
            Then the buttons are
            | label   | slash command |
            | Enquête | /a\\|b         |
              # note
            | 漢字    |               |
            Examples:
              | a   |
              | bcd |
        """)
    #expect(try ask("formatting", "scenarios/buttons.feature", formatted) == [])
    #expect(try ask("formatting", "org.yaml", "name:   shop\n") == [])
  }
}
