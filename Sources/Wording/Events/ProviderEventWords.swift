import Records
import Simulation

/// What a provider's developer needs to know about each of the four events.
public enum ProviderEventWords {
  /// The milestone that it reports, as we name it.
  public static func milestone(_ event: ProviderEvent) -> String {
    switch event.milestone {
    case .connected: "Connected"
    case .ended: "Ended"
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
  public static func claim(_ event: ProviderEvent) -> SimulationClaim {
    switch event.milestone {
    case .connected: .connectedEventConnects
    case .ended: .endedEventEnds
    }
  }
}
