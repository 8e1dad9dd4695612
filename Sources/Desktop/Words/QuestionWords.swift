import Records
import Simulation
import Wording

/// The text of questions; `UninstallWords` has the one before an uninstall.
enum QuestionWords {
  static let closeSession =
    "The conversation is active and goes back to the queue. Close its session?"

  static func endChat(endingA mode: RemoteAssistanceMode) -> String {
    "A \(ConversationWords.session(of: mode)) is connected, and ends with the conversation. End the chat?"
  }

  static func quit(isLive: Bool, isUnsaved: Bool) -> String {
    switch (isLive, isUnsaved) {
    case (true, true):
      "A co-browse or screen-sharing session is live. Quit? Settings that are not saved to org.yaml will be lost."
    case (true, false): "A co-browse or screen-sharing session is live. Quit?"
    case (false, true): "Settings are not saved to org.yaml. Quit, and lose them?"
    case (false, false): "Quit?"
    }
  }
}

extension Question {
  /// The title of its box.
  var title: String {
    if case .uninstall(let name, _, _) = self { "Uninstall \(name)?" } else { "Sure?" }
  }
}

extension Prompt {
  /// The title of its box, with the names from this state.
  func title(in state: State) -> String {
    switch purpose {
    case .move(.customerSays(let number)):
      "\(state.conversation(number)?.customer.name ?? "The customer") says"
    case .move(.providerInvites(let tab)):
      "The invitation to share with \(state.tab(tab)?.conversation.customer.name ?? "the customer")"
    case .press: "Press in the page: the text of a button or link"
    case .install: "Install: a path, or a sample's solution by its name"
    case .saveRehearsal: "Save this rehearsal as a new file"
    case .name(.moment, _): "The name of this moment"
    case .name(.branch, _): "The name of this branch"
    }
  }

  /// What can be typed, as long as nothing is, where the title does not say it.
  var placeholder: String? {
    switch purpose {
    case .move(.customerSays): "Type a message, as the customer"
    case .move(.providerInvites): "Type what the app sends, such as a link or a code"
    case .press, .install, .saveRehearsal, .name: nil
    }
  }
}
