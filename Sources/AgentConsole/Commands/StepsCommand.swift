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
      Each names its basis and its claim; `agent-console fidelity CLAIM` explains it. An expectation may end in `within 5s`: virtual time then runs until it holds.

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

  func page(width: Int) -> PrintedPage {
    var page = PrintedPage()
    for role in Sentence.Role.allCases {
      page.add(.strong(role.rawValue))
      page.add()
      for sentence in SentenceList.all where sentence.role == role {
        page.add(
          .strong("  " + sentence.pattern),
          .faint("  \(sentence.claim.claim.basis.rawValue): \(sentence.claim.rawValue)"))
        page.add(paragraph: sentence.meaning, width: width, indent: 4)
        for line in sentence.example.split(separator: "\n") { page.add(.faint("      " + line)) }
      }
      page.add()
    }
    return page
  }
}
