import Records

/// Something that an actor might do now, and if it is not possible, why.
///
/// The palette and the random tests share one list of moves, so neither can promise what the engine refuses.
public struct Move: Hashable, Sendable {
  public let action: Action
  /// Why it cannot be done now; nil if it can.
  public let refusal: Refusal?

  /// The action of a move.
  public enum Action: Hashable, Sendable {
    /// A complete input.
    case input(Input)
    /// An input that still needs a text.
    case words(WordsMove)

    public var actor: Actor {
      switch self {
      case .input(let input): input.actor
      case .words(.customerSays): .customer
      case .words(.providerInvites): .provider
      }
    }
  }

  public var actor: Actor { action.actor }
}

/// A move for which a person must first enter a text.
public enum WordsMove: Hashable, Sendable {
  case customerSays(ConversationNumber)
  case providerInvites(TabNumber)

  /// The input with this text.
  public func input(_ words: String) -> Input {
    switch self {
    case .customerSays(let number): .customer(.says(number, words))
    case .providerInvites(let tab): .provider(.invites(tab, words))
    }
  }
}
