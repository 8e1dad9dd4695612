/// A part of the screen that can have the focus.
public enum Pane: Hashable, Sendable, CaseIterable {
  case chatBox, buttons, transcript, appTab, events

  /// Whether it is part of the conversation control.
  var isInConversation: Bool { self != .appTab && self != .events }

  /// Whether it is absent while no conversation is in front.
  var needsConversation: Bool { self == .buttons || self == .transcript }

  /// The pane's name in help and footer.
  var label: String {
    switch self {
    case .chatBox: "Chat box"
    case .buttons: "Buttons"
    case .transcript: "Transcript"
    case .appTab: "App tab"
    case .events: "Events"
    }
  }
}
