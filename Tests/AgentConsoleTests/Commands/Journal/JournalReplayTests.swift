import Foundation
import Notations
import Testing

/// `test --record` and `journal replay`, from the command line.
@Suite("journal replay") struct JournalReplayTests {
  private static let feature = """
    Feature: Co-browse
      Scenario: It fails on purpose
        Given a conversation with "Noah Park"
        When the agent types "/cb"
        Then the co-browse session is Connected within 3s

      Scenario: It passes
        Given a conversation with "Noah Park"
        When the agent types "Hello"
        Then the customer sees "Hello"
    """

  /// A folder with a journal of each scenario.
  private func recorded() throws -> (folder: ScratchFolder, journals: [String]) {
    let folder = try ScratchFolder(["a/flow.feature": Self.feature])
    let result = try Program.run(
      "test", folder.path + "/a/flow.feature", "--record", folder.path + "/j", "--record-all")
    #expect(result.status == 1)
    #expect(result.errors.contains("2 journals are in"))
    return (folder, ["flow-2.journal", "flow-7.journal"].map { "\(folder.path)/j/\($0)" })
  }

  @Test("Only failed scenarios are recorded unless all are asked for") func onlyFailed() throws {
    let folder = try ScratchFolder(["flow.feature": Self.feature])
    _ = try Program.run("test", folder.path + "/flow.feature", "--record", folder.path + "/j")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/j") == ["flow-2.journal"])
    #expect(try Program.run("test", "contoso", "--record-all").status == 64)
  }

  @Test("The same facts: a line of counts, and exit code 0") func same() throws {
    let (folder, journals) = try recorded()
    for journal in journals {
      let result = try Program.run("journal", "replay", journal)
      #expect(result.status == 0, "\(result.output) \(result.errors)")
      #expect(result.output.hasPrefix("The same happens again: "))
      let document = try JSONValue.read(try Program.run("journal", "replay", journal, "--json").output)
      #expect(document["schema"] == "agent-console.replay/1")
      #expect(document["diverged"] == .null)
      #expect(document["inputs"]?.asInteger ?? 0 > 0)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/j").count == 2)
  }

  @Test("The first difference with its cause, and exit code 4") func diverged() throws {
    let (folder, journals) = try recorded()
    defer { withExtendedLifetime(folder) {} }
    let text = try String(contentsOfFile: journals[1], encoding: .utf8)
    let changed = text.replacingOccurrences(of: #""text":"Hello","action""#, with: #""text":"Helo","action""#)
    try changed.write(toFile: journals[1], atomically: true, encoding: .utf8)
    let result = try Program.run("journal", "replay", journals[1])
    #expect(result.status == 4)
    #expect(result.output.contains(" differs.\n  after     input 3, agent, "))
    #expect(result.output.contains("Type Hello"))
    #expect(result.output.contains(#"text: "Helo" → "Hello""#))
    let document = try JSONValue.read(try Program.run("journal", "replay", journals[1], "--json").output)
    #expect(document["diverged"]?["expected"]?["text"] == "Helo")
    #expect(document["diverged"]?["actual"]?["text"] == "Hello")
  }

  @Test("Another organization: what happens only in one of them, by input, and exit code 4") func other()
    throws
  {
    let (folder, journals) = try recorded()
    let result = try Program.run("journal", "replay", journals[0], "--org", "northwind")
    #expect(result.status == 4)
    #expect(result.output.contains("input 3, agent, "))
    #expect(result.output.contains("\n  - "))
    #expect(result.output.contains("\n  + "))
    let document = try JSONValue.read(
      try Program.run("journal", "replay", journals[0], "--org", "northwind", "--json").output)
    #expect(document["differences"]?.asList?.isEmpty == false)
    let same = try Program.run("journal", "replay", journals[0], "--org", "contoso")
    #expect(same.status == 0, "\(same.output)")
    #expect(try Program.run("journal", "replay", folder.path + "/a", "--org", "contoso").status == 2)
    #expect(try Program.run("journal", "replay", journals[0], "--org", "contso").status == 2)
  }

  @Test("What is not a journal is refused with its place, a torn end only warned of") func broken() throws {
    let (folder, journals) = try recorded()
    let feature = try Program.run("journal", "replay", folder.path + "/a/flow.feature")
    #expect(feature.status == 2)
    #expect(feature.errors.contains("flow.feature:1:1: error: this is not a journal"))
    #expect(feature.errors.contains("[journal-format]"))
    #expect(try Program.run("journal", "replay", folder.path + "/none").status == 2)
    let text = try String(contentsOfFile: journals[0], encoding: .utf8)
    try (text.dropLast(20)).write(toFile: journals[0], atomically: true, encoding: .utf8)
    let torn = try Program.run("journal", "replay", journals[0])
    #expect(torn.status == 0)
    #expect(torn.errors.contains("[journal-torn-line]"))
  }
}
