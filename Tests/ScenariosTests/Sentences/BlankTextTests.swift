import Diagnostics
import Notations
import Scenarios
import Testing

@Suite("Blank texts in sentences")
struct BlankTextTests {
  @Test(
    "A blank text that is looked for, or a blank name, is an error of the step",
    arguments: [
      "the agent sees \"\"", "the agent does not see \" \"", "the customer sees \"\"",
      "the customer \"Noah Park\" sees \"\"", "the customer \"\" sees \"Hello\"", "the screen shows \"  \"",
      "the app tab's URL contains \"\"", "the fact \"\" is told", "the warning \"\" is raised",
      "the command is rejected because \"\"", "the button \"\" is not shown", "the app tab \"\" is not open",
      "a conversation with \"\"", "the agent \"\"", "the org \"\"", "the agent sees \"\" within 5s",
    ])
  func blank(text: String) throws {
    let feature = "Feature: F\n  Scenario: S\n    Given \(text)\n"
    let file = try ScenarioFile(SourceText(file: "f.feature", text: feature))
    #expect(
      file.diagnostics.map { "\($0.place.line):\($0.place.column) \($0.rule)" }
        == ["3:11 unknown-sentence-value"])
    let result = try #require(try played(feature).first)
    #expect(failure(of: result)?.contains("is blank, so it says nothing") == true)
  }

  @Test("The agent and the customer may try to send nothing, and a data field may be empty")
  func allowed() throws {
    #expect(
      try failure(.chatting, "When the agent types \"\"\nThen the command is rejected") == nil)
    #expect(
      try failure(.chatting, "When the agent types \"/cb\"\nThen the app tab's data field \"x\" is \"\"")?
        .contains("blank") == false)
  }
}
