import Records

/// Something that an actor can do now, or cannot, and why not.
///
/// One list of them serves the palette and random tests, so that neither can promise what the engine refuses.
public struct Move: Hashable, Sendable {
  public let action: Action
  /// Why it cannot be done now; nil: it can.
  public let refusal: Refusal?

  /// What would be done.
  public enum Action: Hashable, Sendable {
    /// An input that is complete.
    case input(Input)
    /// An input that still needs words.
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

/// A move that a person must put into words first.
public enum WordsMove: Hashable, Sendable {
  case customerSays(ConversationNumber)
  case providerInvites(TabNumber)

  /// The input that these words make of it.
  public func input(_ words: String) -> Input {
    switch self {
    case .customerSays(let number): .customer(.says(number, words))
    case .providerInvites(let tab): .provider(.invites(tab, words))
    }
  }
}
