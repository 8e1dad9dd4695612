/// A part of the screen that can have the focus.
public enum Pane: Int, Hashable, Sendable, CaseIterable {
  case chatBox, buttons, transcript, appTab, customerSide, events

  /// Whether it is part of the conversation control.
  var isInConversation: Bool {
    switch self {
    case .chatBox, .buttons, .transcript: true
    case .appTab, .customerSide, .events: false
    }
  }

  /// Whether it is absent while no conversation is in front.
  var needsConversation: Bool {
    switch self {
    case .buttons, .transcript, .customerSide: true
    case .chatBox, .appTab, .events: false
    }
  }

  /// The pane's name in help and footer.
  var label: String {
    switch self {
    case .chatBox: "Chat box"
    case .buttons: "Buttons"
    case .transcript: "Transcript"
    case .appTab: "App tab"
    case .customerSide: "Customer's side"
    case .events: "Events"
    }
  }
}
