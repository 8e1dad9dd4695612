import Notations
import Testing

@testable import LanguageServer

private let solution = "solutions/fabrikamremoteassist/solution.yaml"

@Suite("Hover")
struct HoverTests {
  private func hover(_ file: String, _ text: String) throws -> String {
    var editor = try Editor(ScratchFolder(copying: "contoso"))
    return try editor.ask("hover", file, text)["contents"]?["value"]?.asText ?? ""
  }

  @Test("A column's name, type, choices with numbers, and its claim") func aColumn() throws {
    let text = "solution: S\nconversationActions:\n  - {name: A, event‸Name: Send message, order: 1}\n"
    let shown = try hover(solution, text)
    for part in [
      "`msdyn_eventname`", "- `Send message` = 100000001", "required", "*documented*: [", "https://",
    ] {
      #expect(shown.contains(part), "\(part) in \(shown)")
    }
    let icon = text.replacing("order: 1", with: "order: 1, icon: /x‸").replacing("event‸", with: "event")
    #expect(try hover(solution, icon).contains("Text of at most 100 characters"))
  }

  @Test("A sentence, also in an outline, with its claim") func aSentence() throws {
    let text = """
      Feature: F
        Scenario Outline: S
          Given a conversation with "Noah Park"
          When the agent ‸presses "<button>"
          Examples:
            | button |
            | Co-browse |
      """
    let shown = try hover("scenarios/buttons.feature", text)
    #expect(shown.contains("`the agent presses \"…\"`"))
    #expect(shown.contains("*documented*") || shown.contains("*inferred*") || shown.contains("*invented*"))
  }

  @Test("Where nothing is known, nothing is shown") func nothing() throws {
    #expect(try hover(solution, "solution: S\nunknown: ‸x\n") == "")
    #expect(try hover("scenarios/buttons.feature", "‸") == "")
  }
}
