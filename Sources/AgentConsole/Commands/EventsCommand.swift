import ArgumentParser
import Notations
import Records
import Simulation
import Wording

/// `agent-console events`: lists the events that a third-party app sends, and what can go wrong with them.
struct EventsCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "List the events that a third-party app sends, and the warnings about them.",
    discussion: """
      Example:
        agent-console events --json
      """)

  @Flag(help: "Print JSON.")
  var json = false

  var document: JSONValue {
    [
      "schema": "agent-console.events/1",
      "events": .list(ProviderEvent.allCases.map(document)),
      "warnings": .list(WarningRule.allCases.map(document)),
    ]
  }

  private func document(_ event: ProviderEvent) -> JSONValue {
    .object(
      JSONObject(
        [
          ("event", .text(event.name)), ("mode", .text(event.mode.label)),
          ("milestone", .text(ProviderEventWords.name(event.milestone))), ("target", "window.top"),
          ("sendFrom", .text(ProviderEventWords.sender(event))),
          ("code", .text(ProviderEventWords.code(event))),
        ] + ProviderEventWords.claim(event).members))
  }

  private func document(_ rule: WarningRule) -> JSONValue {
    .object(
      JSONObject(
        [("warning", .text(rule.rawValue)), ("meaning", .text(WarningWords.meaning(rule)))]
          + rule.claim.members))
  }

  func page(width: Int) -> PrintedPage {
    var page = PrintedPage()
    page.add(.strong("Events, dispatched to window.top"))
    page.add()
    for event in ProviderEvent.allCases {
      let claim = ProviderEventWords.claim(event).claim
      page.add(
        .strong(event.name), .plain("  \(event.mode.label) → \(ProviderEventWords.name(event.milestone))"),
        .faint("  \(claim.basis.rawValue): \(CitationWords.page(claim) ?? "")"))
      page.add(paragraph: ProviderEventWords.sender(event), width: width, indent: 2)
      page.add("  \(ProviderEventWords.code(event))")
      page.add()
    }
    page.add(.strong("Warnings while a rehearsal runs"))
    page.add()
    for rule in WarningRule.allCases {
      page.add(.strong(rule.rawValue), .faint("  \(rule.claim.claim.basis.rawValue)"))
      page.add(paragraph: WarningWords.meaning(rule), width: width, indent: 2)
    }
    return page
  }
}
