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
      Examples:
        agent-console events --json
        agent-console events CobrowseConnectedEvent
      """)

  @Argument(help: "The event or warning to show (default: list all).", completion: .names(of: .events))
  var name: String?

  @Flag(help: "Print JSON.")
  var json = false

  private var events: [ProviderEvent] { ProviderEvent.allCases.filter { name == nil || $0.name == name } }
  private var warnings: [WarningRule] { WarningRule.allCases.filter { name == nil || $0.rawValue == name } }

  var entry: ListedEntry? {
    name.map {
      ListedEntry(
        name: $0, noun: "event or warning", command: "events",
        known: ProviderEvent.allCases.map(\.name) + WarningRule.allCases.map(\.rawValue))
    }
  }

  var document: JSONValue {
    [
      "schema": "agent-console.events/1",
      "events": .list(events.map(document)),
      "warnings": .list(warnings.map(document)),
    ]
  }

  private func document(_ event: ProviderEvent) -> JSONValue {
    .object(
      JSONObject(
        [
          ("event", .text(event.name)), ("mode", .text(event.mode.label)),
          ("milestone", .text(ProviderEventWords.name(event.milestone))), ("target", "window.top"),
          ("from", .text(event.parties.sender.rawValue)),
          ("to", .list(event.parties.receivers.map { .text($0.rawValue) })),
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
    if !events.isEmpty {
      page.add(.strong("Events, dispatched to window.top"))
      page.add()
    }
    for event in events {
      page.add(
        .strong(event.name), .plain("  \(event.mode.label) → \(ProviderEventWords.name(event.milestone))"))
      page.add(paragraph: PartyWords.sentence(event.parties), width: width, indent: 2)
      page.add(paragraph: ProviderEventWords.sender(event), width: width, indent: 2)
      page.add("  \(ProviderEventWords.code(event))")
      page.add(basisOf: ProviderEventWords.claim(event), width: width, indent: 2)
      page.add()
    }
    guard !warnings.isEmpty else { return page }
    page.add(.strong("Warnings while a rehearsal runs"))
    page.add()
    for rule in warnings {
      page.add(.strong(rule.rawValue), .faint("  \(rule.claim.claim.basis.rawValue)"))
      page.add(paragraph: WarningWords.meaning(rule), width: width, indent: 2)
    }
    return page
  }
}
