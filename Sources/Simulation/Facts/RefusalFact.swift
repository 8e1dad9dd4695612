import Diagnostics
import Notations
import Records

/// Something that was tried and refused.
public enum RefusalFact: Hashable, Sendable {
  /// A slash command; it does not reach the customer either.
  case command(ConversationNumber, String, Refusal)
  /// A conversation action selected by its button.
  case action(ConversationNumber, name: String, Refusal)
  case input(Actor, Refusal)

  public var refusal: Refusal {
    switch self {
    case .command(_, _, let refusal), .action(_, _, let refusal), .input(_, let refusal): refusal
    }
  }
}

extension RefusalFact: FactNoun {
  var name: FactName {
    switch self {
    case .command: .commandRejected
    case .action: .actionRejected
    case .input: .inputRefused
    }
  }

  var claim: ProductClaim { refusal.claim }

  var members: [(String, JSONValue)] {
    switch self {
    case .command(let number, let text, let refusal):
      [
        ("conversation", .integer(number.ordinal)), ("command", .text(text)), ("rule", .text(refusal.rule)),
      ]
    case .action(let number, let name, let refusal):
      [("conversation", .integer(number.ordinal)), ("action", .text(name)), ("rule", .text(refusal.rule))]
    case .input(let actor, .solutionConflicts(let solution, let conflicts)):
      [
        ("by", .text(actor.rawValue)), ("rule", .text(refusal.rule)), ("solution", .text(solution)),
        ("conflicts", .list(conflicts.map { .text($0.rule.rawValue) })),
      ]
    case .input(let actor, let refusal):
      [("by", .text(actor.rawValue)), ("rule", .text(refusal.rule))]
    }
  }
}
