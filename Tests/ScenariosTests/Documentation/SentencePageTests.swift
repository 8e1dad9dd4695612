import Notations
import Storage
import Testing

@testable import Scenarios

/// Checks that `docs/scenarios.md` covers every sentence and that its examples work.
@Suite("The scenarios page")
struct SentencePageTests {
  private static let groups: [(heading: String, sentences: [Sentence])] = [
    ("The stage", SetupSentences.all), ("The workstream", WorkstreamSentences.all),
    ("How the third-party app behaves", BehaviourSentences.all),
    ("The customer", CustomerSentences.all), ("The agent", AgentSentences.all),
    ("The provider, and time", ProviderSentences.all), ("Invitations", InvitationSentences.all),
    ("The provider's own page", PageSentences.all),
    ("The administrator", AdministratorSentences.all),
    ("Buttons", ButtonSentences.all), ("App tabs", AppTabSentences.all),
    ("Sessions, conversations, presence", StatusSentences.all),
    ("What is told, said and refused", ToldSentences.all), ("The screen", ScreenSentences.all),
  ]

  @Test("lists every sentence with its meaning, in list order")
  func sentences() throws {
    #expect(Self.groups.flatMap(\.sentences).map(\.pattern) == SentenceList.all.map(\.pattern))
    let list = Self.groups.map { heading, sentences in
      let rows = sentences.map {
        "| `\(escaped($0.pattern))` | \(escaped($0.meaning)) | \($0.claim.claim.basis.rawValue) | "
          + "[\($0.claim.rawValue)](engine.md#claims) |"
      }
      return (["### \(heading)", "", "| sentence | means | basis | claim |", "|---|---|---|---|"] + rows)
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
    let found = try page().split(separator: "\n### ", maxSplits: 1).last.map { "### " + $0 }
    #expect(found == list + "\n", "Paste this list:\n\n\(list)")
  }

  @Test("shows only valid steps, and a first scenario that passes")
  func examples() throws {
    let blocks = try page().split(separator: "```gherkin\n").dropFirst().compactMap {
      $0.split(separator: "```", maxSplits: 1).first.map(String.init)
    }
    #expect(blocks.count >= 4)
    for block in blocks {
      let isWhole = block.hasPrefix("Feature:")
      let file = try ScenarioFile(
        SourceText(file: "f.feature", text: isWhole ? block : "Feature: F\nScenario: S\n" + block))
      #expect(file.scenarios.count == 1)
      #expect(file.diagnostics == [])
      if isWhole { #expect(try played(block).compactMap(failure(of:)) == []) }
    }
  }

  private func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private func page() throws -> String {
    let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
      .joined(separator: "/")
    let bytes = try FolderOnDisk(package + "/docs").bytes(of: "scenarios.md", limit: 1 << 20)
    return String(decoding: bytes, as: UTF8.self)
  }
}
