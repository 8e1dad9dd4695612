import Diagnostics
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
}
