import ArgumentParser
import Diagnostics
import Notations
import Scenarios

/// `agent-console steps`: lists the sentences that scenarios are written with.
struct StepsCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "steps",
    abstract: "List the sentences that scenarios are written with.",
    discussion: """
      The first column is the basis of a sentence, and its claim stands behind it; `agent-console fidelity CLAIM` explains it. An expectation may end in `within 5s`: virtual time then runs until it holds.

      Example:
        agent-console steps --json
      """)

  @Flag(help: "Print JSON.")
  var json = false

  var document: JSONValue {
    [
      "schema": "agent-console.steps/1",
      "steps": .list(
        SentenceList.all.map { sentence in
          .object(
            JSONObject(
              [
                ("role", .text(sentence.role.rawValue)), ("pattern", .text(sentence.pattern)),
                ("meaning", .text(sentence.meaning)), ("example", .text(sentence.example)),
                ("argument", .text(sentence.attachment.rawValue)),
                ("within", .flag(sentence.allowsWithin)),
              ] + sentence.claim.members))
        }),
    ]
  }

  /// Where sentences begin, behind the column of their bases.
  private static let indent = 4 + (Basis.allCases.map(\.rawValue.count).max() ?? 0)

  func page(width: Int) -> PrintedPage {
    var page = PrintedPage()
    for role in Sentence.Role.allCases {
      page.add(.strong(role.rawValue))
      page.add()
      for sentence in SentenceList.all where sentence.role == role {
        let basis = sentence.claim.claim.basis.rawValue
        page.add(
          .faint("  " + basis + String(repeating: " ", count: Self.indent - 2 - basis.count)),
          .strong(sentence.pattern), .faint("  \(sentence.claim.rawValue)"))
        page.add(paragraph: sentence.meaning, width: width, indent: Self.indent)
        let space = String(repeating: " ", count: Self.indent + 2)
        for line in sentence.example.split(separator: "\n") { page.add(.faint(space + line)) }
      }
      page.add()
    }
    return page
  }
}
