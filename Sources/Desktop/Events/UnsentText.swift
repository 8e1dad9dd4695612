import Simulation

/// A text that a person has typed and not sent yet.
public struct UnsentText: Hashable, Sendable {
  /// Where it was typed.
  public let place: Place
  public let text: String

  public enum Place: Hashable, Sendable {
    /// The chat box of a conversation, by its customer's name.
    case chatBox(customer: String)
    /// On the screen that says that the organization is being read.
    case opening
    /// A box that the palette or a panel has opened.
    case box
  }

  public init(_ place: Place, _ text: String) { (self.place, self.text) = (place, text) }
}

extension InteractiveScreen {
  public var unsent: [UnsentText] { [] }
}

extension Console {
  /// What was typed into chat boxes and into the box that is open, without blank texts.
  public var unsent: [UnsentText] {
    let drafts = state.conversations.compactMap { conversation in
      view.drafts[conversation.number].map {
        UnsentText(.chatBox(customer: conversation.customer.name), $0.text)
      }
    }
    let box: [UnsentText] =
      if case .prompt(let prompt) = view.overlay { [UnsentText(.box, prompt.editor.text)] } else { [] }
    return (drafts + box).filter { !$0.text.allSatisfy(\.isWhitespace) }
  }
}
