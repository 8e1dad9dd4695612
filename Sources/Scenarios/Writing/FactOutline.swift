import Records
import Simulation

/// What a fact says about the workflow, without its time, its ids and the names in it.
///
/// A run and a scenario written from it have the same outlines in the same order.
public struct FactOutline: Hashable, Sendable {
  public let name: FactName
  let conversation: ConversationNumber?
  let tab: TabNumber?
  /// The row of the session table that caused it.
  let transition: SessionTransition?
  let detail: Detail

  enum Detail: Hashable, Sendable {
    case none
    case presence(Presence)
    case warning(WarningRule)
    case refusal(rule: String)
    case said(String)
    case times(Int)
  }

  /// nil for a fact that says nothing about the workflow: that time passes, and what a real page does for itself.
  public init?(_ fact: Fact) {
    var detail = Detail.none
    var tab: TabNumber?
    switch fact.body {
    case .timePassed, .page: return nil
    case .message(.customerSaid(_, let text, line: _)), .message(.agentSaid(_, let text, action: nil)):
      detail = .said(text)
    case .invitation(let fact): tab = fact.tab
    case .tab(let fact):
      tab = fact.tab
      if case .loaded(_, _, let count) = fact { detail = .times(count) }
    case .event(let fact): tab = fact.tab
    case .presence(let fact): detail = .presence(fact.presence)
    case .refusal(let fact): detail = .refusal(rule: fact.refusal.rule)
    case .warning(let warning): detail = .warning(warning.rule)
    case .conversation, .message, .session, .command, .action, .option, .workstream, .setting, .solution,
      .trainer:
      break
    }
    name = fact.name
    conversation = fact.body.conversation
    self.tab = tab
    transition = fact.cause.transition
    self.detail = detail
  }
}

extension FactOutline {
  /// Whether it is only a message, or a refusal: nothing follows from it.
  var isOnlySaid: Bool {
    switch detail {
    case .said, .refusal: true
    case .none, .presence, .warning, .times: false
    }
  }
}

extension Sequence<Fact> {
  /// What the facts say about the workflow.
  public var outlines: [FactOutline] { compactMap(FactOutline.init) }

  /// Those that time caused.
  var due: [Fact] { filter { $0.cause.due != nil } }

  /// Why what was tried was refused; nil if it was not.
  var refusal: Refusal? {
    for case .refusal(let refused) in lazy.map(\.body) { return refused.refusal }
    return nil
  }
}
