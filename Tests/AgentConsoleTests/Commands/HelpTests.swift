import Foundation
import Testing

/// `agent-console help`.
@Suite("help")
struct HelpTests {
  private static let topics = [
    "scenarios", "sentences", "events", "keys", "states", "organizations", "packages", "exit-codes",
    "environment",
    "files",
  ]

  @Test("Without a name it lists the commands and the topics")
  func listsCommandsAndTopics() throws {
    let result = try Program.run("help")
    #expect(result.status == 0)
    #expect(result.output.contains("\n  screenshot  "))
    for topic in Self.topics { #expect(result.output.contains("\n  \(topic) "), "\(topic)") }
    #expect(result.output.components(separatedBy: "\n  help  ").count == 2, "listed once")
  }

  @Test("A topic is explained on one screen, and a command that it names exists", arguments: topics)
  func explains(topic: String) throws {
    let result = try Program.run("help", topic)
    #expect(result.status == 0)
    let own = result.output.components(separatedBy: "OVERVIEW:")[0]
    let lines = own.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 30)
    for line in lines { #expect(line.count <= 100, "\(line)") }
    for match in own.matches(of: /agent-console ([a-z]+)/) where match.1 != "writes" {
      #expect(try Program.run("help", String(match.1)).status == 0, "\(match.0)")
    }
  }

  @Test("A command's help is that of --help")
  func helpOfACommand() throws {
    #expect(try Program.run("help", "test").output == Program.run("test", "--help").output)
    let install = try Program.run("help", "solution", "install").output
    #expect(try install == Program.run("solution", "install", "--help").output)
  }

  @Test(
    "A mistake is answered with the whole program's name",
    arguments: [
      (["buttons", "--wrong"], "agent-console buttons"), (["--wrong"], "agent-console open"),
      (["solution", "install", "--wrong"], "agent-console solution install"),
      (["test", "--seed"], "agent-console test"), (["open", "--customers", "-1"], "agent-console open"),
    ])
  func mistakesNameTheProgram(words: [String], command: String) throws {
    let result = try Command.run(Program.path, words)
    #expect(result.status == 64)
    #expect(result.errors.contains("Usage: \(command) "), "\(result.errors)")
    #expect(result.errors.contains("See '\(command) --help'"), "\(result.errors)")
  }

  @Test(
    "Every command knows the program's version", arguments: [["open"], ["buttons"], ["solution", "list"]])
  func everyCommandHasTheVersion(words: [String]) throws {
    let result = try Command.run(Program.path, words + ["--version"])
    #expect(result.status == 0)
    #expect(result.output == "0.1.0\n")
  }

  @Test("What is both a topic and a command shows both")
  func bothTopicAndCommand() throws {
    let output = try Program.run("help", "events").output
    #expect(output.contains("CobrowseConnectedEvent"))
    #expect(output.contains("USAGE: agent-console events"))
  }

  @Test("An unknown name is answered with the nearest known")
  func unknownName() throws {
    let result = try Program.run("help", "scenarois")
    #expect(result.status == 5)
    #expect(
      result.errors == """
        error: there is no command or topic “scenarois”
        hint: did you mean `scenarios`? `agent-console help` lists all

        """)
  }

  @Test("The example in the help of open is one line")
  func exampleIsOneLine() throws {
    #expect(try Program.run("open", "--help").output.contains(#"printf '/cb\nconnect\nend session\n' |"#))
  }
}
