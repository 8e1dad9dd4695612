import Journal
import Notations
import Records
import Reports
import Simulation
import Wording

/// One line typed into a conversation that has just been accepted.
struct Dispatch {
  let text: String
  private let run: Run
  /// The run's last entry: the typed line.
  private let entry: Run.Entry
  /// The printed lines of its facts.
  private let lines: [FactLine]
  /// The name of the action that the line's slash command runs.
  let action: String?
  private let openTab: AppTab?

  init(_ text: String, on desk: DeskSetup) {
    self.text = text
    var run = Run(from: desk.state)
    let customer = run.state.organization.customers.first ?? Customer(name: "Customer")
    let number = ConversationNumber(0)
    run.receive(.customer(.arrives(customer, widget: desk.widget, speaks: false)))
    run.receive(.agent(.accepts(number)))
    var lines = FactLines()
    entry = run.receive(.agent(.types(number, text))) { fact, state in lines.add(fact, in: state) }
    self.lines = lines.lines
    let facts = run.facts(of: entry)
    if case .command(let word, rest: _) = ChatLine(text) {
      let bar = run.state.buttonBars[desk.widget]
      action = bar.button(for: word)?.action.name ?? bar.hiddenAction(for: word)?.action.name
    } else {
      action = nil
    }
    let cameToFront = facts.compactMap { fact -> TabNumber? in
      if case .tab(.cameToFront(_, let tab)) = fact.body { tab } else { nil }
    }
    openTab = cameToFront.last.flatMap { run.state.tab($0)?.tab }
    self.run = run
  }

  var facts: [Fact] { run.facts(of: entry) }

  var refusal: Refusal? {
    for fact in facts {
      if case .refusal(let refused) = fact.body { return refused.refusal }
    }
    return nil
  }

  /// The result of typing the line.
  enum Outcome: String {
    case ran, rejected, sent
  }

  var outcome: Outcome {
    if refusal != nil { return .rejected }
    if case .command = ChatLine(text) { return .ran }
    return .sent
  }
}

// MARK: - Printing
extension Dispatch {
  /// One line per fact, then the app tab that came to the front.
  var page: PrintedPage {
    var page = PrintedPage()
    for (fact, line) in zip(facts, lines) {
      page.add(line.printed(fact))
    }
    if let tab = openTab, let content = tab.page {
      page.add()
      page.add(.strong("App tab"), .plain("  \(tab.title)"))
      if let url = content.address.url { page.add("url   \(url)") }
      if let caution = AddressWords.notSimulated(content.address) { page.add("      \(caution)") }
      if let data = content.address.conversationData { page.add("data  \(data.json.compact)") }
      if let slugs = AddressWords.unfilledSlugs(content) { page.add("      \(slugs)") }
      for line in AddressWords.cautions(content.address) { page.add("      \(line)") }
    }
    return page
  }

  /// The same as JSON.
  var document: JSONValue {
    [
      "schema": "agent-console.dispatch/1",
      "text": .text(text),
      "outcome": .text(outcome.rawValue),
      "action": JSONValue(action),
      "reason": JSONValue(refusal.map(RefusalWords.sentence)),
      "rule": JSONValue(refusal?.rule),
      "hint": JSONValue(refusal.flatMap(RefusalWords.hint)),
      "suggestions": .list(suggestions.map(JSONValue.text)),
      "appTab": tabDocument,
      "facts": .list(facts.map(\.json)),
    ]
  }

  private var suggestions: [String] {
    if case .unknownCommand(_, near: let near, elsewhere: let other) = refusal {
      return [other?.commandInUse].compactMap(\.self) + near.filter { $0 != other?.commandInUse }
    }
    if case .commandNotSimulated(_, near: let near) = refusal { return near }
    return []
  }

  private var tabDocument: JSONValue {
    guard let tab = openTab, let content = tab.page else { return nil }
    return [
      "template": .text(content.templateName), "title": .text(tab.title),
      "url": JSONValue(content.address.url), "parameters": content.address.parametersDocument,
      "data": content.address.conversationData?.json ?? .null,
      "unfilledSlugs": .list(content.unfilledSlugs.map(JSONValue.text)),
    ]
  }
}
