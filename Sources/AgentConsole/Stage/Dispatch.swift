import Notations
import Records
import Reports
import Simulation
import Wording

/// One line, typed in a conversation that has just been accepted.
struct Dispatch {
  let text: String
  /// The desk before the line was typed.
  private let before: State
  let facts: [Fact]
  /// The name of the action that the line's command stands for.
  let action: String?
  private let openTab: AppTab?

  init(_ text: String, on stage: Stage) {
    self.text = text
    var state = stage.state
    var earlier: [Fact] = []
    let customer = state.organization.customers.first ?? Customer(name: "Customer")
    let number = ConversationNumber(0)
    state.receive(.customer(.arrives(customer, widget: stage.widget, speaks: false)), into: &earlier)
    state.receive(.agent(.accepts(number)), into: &earlier)
    before = state
    var facts: [Fact] = []
    state.receive(.agent(.types(number, text)), into: &facts)
    self.facts = facts
    if case .command(let word, rest: _) = ChatLine(text) {
      let bar = state.buttonBars[stage.widget]
      action = bar.button(for: word)?.action.name ?? bar.hiddenAction(for: word)?.action.name
    } else {
      action = nil
    }
    let cameToFront = facts.compactMap { fact -> TabNumber? in
      if case .tab(.cameToFront(_, let tab)) = fact.body { tab } else { nil }
    }
    openTab = cameToFront.last.flatMap { state.tab($0)?.tab }
  }

  var refusal: Refusal? {
    for fact in facts {
      if case .refusal(let refused) = fact.body { return refused.refusal }
    }
    return nil
  }

  /// What became of the line.
  enum Outcome: String {
    case ran, rejected, sent
  }

  var outcome: Outcome {
    if refusal != nil { return .rejected }
    if case .command = ChatLine(text) { return .ran }
    return .sent
  }
}

// What is printed.
extension Dispatch {
  /// A line for each fact, and the app tab that came to the front.
  var page: PrintedPage {
    var page = PrintedPage()
    for (fact, line) in zip(facts, FactLine.lines(facts, from: before)) {
      page.add(line.printed(at: fact.instant))
    }
    if let tab = openTab, let content = tab.page {
      page.add()
      page.add(.strong("App tab"), .plain("  \(tab.title)"))
      page.add("url   \(content.address.url)")
      page.add("data  \(content.address.data.compact)")
    }
    return page
  }

  /// The same for programs.
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
    if case .unknownCommand(_, near: let near) = refusal { near } else { [] }
  }

  private var tabDocument: JSONValue {
    guard let tab = openTab, let content = tab.page else { return nil }
    return [
      "template": .text(content.templateName), "title": .text(tab.title), "url": .text(content.address.url),
      "data": content.address.data,
    ]
  }
}
