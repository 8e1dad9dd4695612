import Diagnostics
import Records
import Simulation

/// The words for the events: what a provider's developer needs to know about each, and what a person who plays
/// the third-party app chooses from.
public enum ProviderEventWords {
  /// A milestone, as we name it.
  public static func name(_ milestone: ProviderEvent.Milestone) -> String {
    switch milestone {
    case .connected: "Connected"
    case .ended: "Ended"
    }
  }

  /// What a person presses to report a milestone as the app: its one name in tab, footer, menu, help and hint.
  public static func control(_ milestone: ProviderEvent.Milestone) -> String {
    switch milestone {
    case .connected: "Connect"
    case .ended: "End session"
    }
  }

  /// Which part of the web resource sends it.
  public static func sender(_ event: ProviderEvent) -> String {
    let session = ConversationWords.session(of: event.mode)
    return switch event.milestone {
    case .connected: "When the \(session) with the customer is connected."
    case .ended:
      "When the \(session) is over, and from onbeforeunload, so that closing the app tab ends it too."
    }
  }

  /// The line of JavaScript that sends it.
  public static func code(_ event: ProviderEvent) -> String {
    "window.top.dispatchEvent(new CustomEvent('\(event.name)', {detail: {}}));"
  }

  /// Its effect on the session.
  public static func claim(_ event: ProviderEvent) -> ProductClaim {
    switch event.milestone {
    case .connected: .connectedEventIsExpected
    case .ended: .endedEventIsExpected
    }
  }
}
