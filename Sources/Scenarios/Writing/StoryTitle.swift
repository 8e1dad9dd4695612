import Records
import Simulation
import Wording

/// The title of a scenario: what happens in it, in a few words.
struct StoryTitle {
  let text: String

  /// How many happenings a title names.
  private static let most = 3

  init(of run: Run) {
    var happenings: [String] = []
    for fact in run.facts {
      guard let happening = Self.happening(fact.body), !happenings.contains(happening) else { continue }
      happenings.append(happening)
    }
    let customers = run.state.conversations.map(\.customer.name).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let who =
      customers.count > 2
      ? CountWords.count(customers.count, "customer", "customers") : customers.joined(separator: " and ")
    let shown = happenings.prefix(Self.most)
    let what = shown.joined(separator: ", ") + (happenings.count > shown.count ? " and more" : "")
    let parts = [who, what].filter { !$0.isEmpty }
    text = parts.isEmpty ? "Nothing happens" : parts.joined(separator: ": ").plainLine.capitalizedFirst
  }

  /// What a fact says that is worth a title.
  private static func happening(_ body: Fact.Body) -> String? {
    switch body {
    case .session(let fact):
      let mode = ConversationWords.mode(fact.mode)
      return switch fact.status {
      case .requested: nil
      case .connected(isLeaked: false): "\(mode) connects"
      case .connected(isLeaked: true): "\(mode) leaks"
      case .ended: "\(mode) ends"
      case .cancelled: "\(mode) is cancelled"
      }
    case .conversation(.rejected): return "the agent rejects"
    case .conversation(.missed): return "the agent misses"
    case .conversation(.ended(_, by: .customer)): return "the customer leaves"
    case .conversation(.ended(_, by: .disconnection)): return "the customer is lost"
    case .conversation(.ended(_, by: .agent)): return "the agent ends the conversation"
    case .refusal(let fact): return "\(fact.refusal.rule) is refused"
    case .invitation(let fact):
      return switch fact.row.outcome {
      case .declined: "the invitation is declined"
      case .expired: "the invitation expires"
      case .signedOut, .ready, .invited, .accepted: nil
      }
    case .solution(.installed): return "a solution is installed"
    case .solution(.uninstalled): return "a solution is uninstalled"
    case .conversation, .message, .command, .action, .tab, .event, .presence, .option, .workstream, .setting,
      .trainer, .page, .warning, .timePassed:
      return nil
    }
  }
}
