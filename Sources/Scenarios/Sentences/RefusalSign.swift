import Simulation
import Wording

/// What an expectation asks for, by which the refusal of the step before it is not a failure.
enum RefusalSign: Hashable, Sendable {
  /// `the command is rejected`
  case rejection
  /// `the fact "…" is told`
  case fact(FactName)
  /// `the warning "…" is raised`
  case warning(WarningRule)
  /// `the agent sees "…"`: the notice about the refusal.
  case notice(String)

  /// Whether a refused step shows what is asked for.
  func isShown(by refusal: Refusal, _ facts: [Fact]) -> Bool {
    switch self {
    case .rejection: true
    case .fact(let name): facts.contains { $0.name == name }
    case .warning(let rule):
      facts.contains { if case .warning(let warning) = $0.body { warning.rule == rule } else { false } }
    case .notice(let text):
      RefusalWords.sentence(refusal).contains(text) || RefusalWords.hint(refusal)?.contains(text) == true
    }
  }
}

extension RefusalSign {
  /// The sign with `{conversationId}` replaced in its text.
  func filled(by rehearsal: Rehearsal) -> RefusalSign {
    switch self {
    case .notice(let text): .notice(rehearsal.filled(text))
    case .rejection, .fact, .warning: self
    }
  }
}
