import Notations
import ScenarioSupport
import Scenarios
import Testing

@Suite("Updating screens in a feature file")
struct ScreenUpdateTests {
  private static let text = """
    # A comment that stays.
    Feature: Screens   
      Scenario: small
        Given the org "contoso"
        And a conversation with "Noah Park"
        Then the screen at 30x8 is
          \"""text
          this is not it
          \"""
        And the conversation is Active
    """

  private static func updated(_ text: String) throws -> (text: String, file: UpdatedFile) {
    let file = try ScenarioFile(SourceText(file: "screen.feature", text: text))
    let runner = ScenarioRunner(library: SampleLibrary(), stopwatch: { 0 }, screens: .taken)
    let updated = UpdatedFile(file.source, file.scenarios.map(runner.run).flatMap(\.updates))
    return (String(decoding: updated.bytes, as: UTF8.self), updated)
  }

  @Test("Only the text between the delimiters is replaced")
  func writesInPlace() throws {
    let (text, file) = try Self.updated(Self.text)
    #expect(file.count == 1)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(7) == old.prefix(7))
    #expect(lines.suffix(2) == old.suffix(2))
    #expect(lines.dropFirst(7).allSatisfy { $0.isEmpty || $0.hasPrefix("  ") })
    #expect(text.contains("\n          Agent Console needs at least") || text.contains("40"))
  }

  @Test("An updated screen passes the next run and is not changed again")
  func holdsAfterwards() throws {
    let (text, _) = try Self.updated(Self.text)
    #expect(try played(text).map(\.status) == [.passed])
    let again = try Self.updated(text)
    #expect(again.text == text)
    #expect(again.file.count == 0)
  }

  @Test("The file keeps its line breaks")
  func keepsLineBreaks() throws {
    let windows = Self.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let (text, _) = try Self.updated(windows)
    let lone = text.unicodeScalars.enumerated().filter { index, scalar in
      scalar == "\n" && (index == 0 || Array(text.unicodeScalars)[index - 1] != "\r")
    }
    #expect(lone.isEmpty)
    #expect(try played(text).map(\.status) == [.passed])
  }

  @Test("Example rows with different screens leave the text unchanged")
  func contradiction() throws {
    let text = """
      Feature: Screens
        Scenario Outline: of <customer>
          Given the org "contoso"
          And a conversation with "<customer>"
          Then the screen at 80x24 is
            \"""
            old
            \"""
          Examples:
            | customer  |
            | Noah Park |
            | Mia Wong  |
      """
    let (written, file) = try Self.updated(text)
    #expect(written == text)
    #expect(file.contradictions == [6])
  }
}
