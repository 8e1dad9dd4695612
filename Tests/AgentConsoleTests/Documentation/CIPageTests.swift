import Foundation
import Notations
import Testing

/// `docs/ci.md` has files for CI services: they can be read, and the program accepts what they say.
@Suite("The page on CI")
struct CIPageTests {
  /// A folder such as the page describes.
  private static let organization = [
    "org.yaml": Lakeside.file,
    "scenarios/chat.feature": """
    Feature: Chat
      Scenario: one
        Given a conversation with "Noah Park"
        Then there are no buttons
      Scenario: two
        Given a conversation with "Noah Park"
        When the customer leaves
        Then no warning is raised
    """,
  ]

  /// The fenced texts of a language on the page.
  private func blocks(_ language: String) throws -> [String] {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/ci.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    return text.components(separatedBy: "```\(language)\n").dropFirst().map {
      $0.components(separatedBy: "\n```")[0] + "\n"
    }
  }

  /// Every text of a YAML file.
  private func texts(of node: YAMLNode) -> [String] {
    switch node.content {
    case .scalar(let scalar): [scalar.text]
    case .sequence(let items): items.flatMap(texts)
    case .mapping(let entries): entries.map(\.value).flatMap(texts)
    }
  }

  /// The commands of the program in a text.
  private func commands(in text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter {
      $0.hasPrefix("agent-console ")
    }
  }

  /// Each file's own text with its commands.
  private func files() throws -> [(text: String, commands: [String])] {
    let yaml = try blocks("yaml").map { text in
      let reading = YAML.read(SourceText(file: "ci.yaml", text: text))
      #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
      return (text, texts(of: try #require(reading.root)))
    }
    let groovy = try blocks("groovy").map { text in
      (text, text.matches(of: /sh '([^']*)'/).map { String($0.output.1) })
    }
    return (yaml + groovy).map { ($0, $1.flatMap(commands)) }
  }

  @Test("There is a file for each service, and all are read")
  func services() throws {
    #expect(try blocks("yaml").count == 4)
    #expect(try blocks("groovy").count == 1)
    #expect(try files().allSatisfy { !$0.commands.isEmpty })
  }

  @Test("The program accepts every command and is green on a good organization")
  func commandsRun() throws {
    var count = 0
    for file in try files() {
      let folder = try ScratchFolder(Self.organization.merging(["bin/readme.txt": ""]) { first, _ in first })
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/bin/agent-console", withDestinationPath: Program.path)
      for command in file.commands {
        let line = command.replacing("${{ matrix.shard }}", with: "1")
        let result = try Command.run(
          "/bin/sh", ["-c", "cd '\(folder.path)' && PATH='\(folder.path)/bin':$PATH; \(line)"],
          environment: ["CI_NODE_INDEX=1", "CI_NODE_TOTAL=2"])
        #expect(result.status == 0, "\(command)\n\(result.output)\(result.errors)")
        count += 1
      }
      let written = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
        !["bin", "org.yaml", "scenarios"].contains($0)
      }
      for name in written {
        #expect(
          file.text.components(separatedBy: name).count > 2, "\(name) is written and never picked up")
      }
    }
    #expect(count >= 11)
  }
}
