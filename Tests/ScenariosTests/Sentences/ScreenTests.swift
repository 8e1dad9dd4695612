import Cells
import Scenarios
import Testing

@Suite("Screens in scenarios")
struct ScreenTests {
  @Test(
    "A screen equals itself at any size, whatever blanks end its lines", arguments: ["80x24", "100x30"])
  func equal(size: String) throws {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    var rehearsal = try #require(try playedAtContoso(#"When the agent types "/cb""#).rehearsal)
    let screen = rehearsal.screen(Size(width: parts[0], height: parts[1]))
    #expect(screen.split(separator: "\n").count == parts[1])
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)   " }
    let steps =
      [#"When the agent types "/cb""#, "Then the screen at \(size) is", #"  """"#] + lines + [#"  """"#]
    #expect(try failure(.chatting, steps.joined(separator: "\n")) == nil)
  }

  @Test("A different screen is reported with the expected and the actual one")
  func different() throws {
    let found = try failure(.chatting, "Then the screen at 80x24 is\n  \"\"\"\n  Nothing\n  \"\"\"")
    #expect(
      found?.hasPrefix(
        "the screen at 80x24 is: line 1: expected \"Nothing\", there is \" Contoso Support") == true)
    #expect(found?.contains("(and 23 more differ)\nNothing\n---\n") == true)
    #expect(found?.hasSuffix("`agent-console test --update` writes it into the file)") == true)
    #expect(found?.contains("Noah Park · Active") == true)
  }

  @Test("`the screen shows` looks for the text within one line")
  func oneLine() throws {
    #expect(try failure(.chatting, #"Then the screen shows "Noah Park · Active""#) == nil)
    let found = try failure(.chatting, #"Then the screen shows "Noah Parc""#)
    #expect(
      found?.hasPrefix(#"the screen shows "Noah Parc": none of its 40 lines has this text"#) == true)
    let small = try failure(.chatting, #"Then the screen shows "noah park""#)
    #expect(
      small?.hasSuffix("(line 2 has it with other capitals; a text is compared letter by letter)") == true)
  }

  @Test("The screen can be checked before the first conversation")
  func empty() throws {
    #expect(try failure(.at("contoso"), #"Then the screen shows "Contoso Support""#) == nil)
  }
}
