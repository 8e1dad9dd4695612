import Records
import Simulation

/// What a provider's developer needs to know of one of the four events.
public enum ProviderEventWords {
  /// The milestone that it reports, in our word for it.
  public static func milestone(_ event: ProviderEvent) -> String {
    switch event.milestone {
    case .connected: "Connected"
    case .ended: "Ended"
    }
  }

  /// Where in the web resource it is sent from.
  public static func sender(_ event: ProviderEvent) -> String {
    let session = ConversationWords.session(of: event.mode)
    return switch event.milestone {
    case .connected: "When the \(session) with the customer is connected."
    case .ended:
      "When the \(session) is over, and from onbeforeunload, so that closing the app tab ends it too."
    }
  }

  /// The line of script that sends it.
  public static func code(_ event: ProviderEvent) -> String {
    "window.top.dispatchEvent(new CustomEvent('\(event.name)', {detail: {}}));"
  }

  /// What it makes of the session.
  public static func claim(_ event: ProviderEvent) -> SimulationClaim {
    switch event.milestone {
    case .connected: .connectedEventConnects
    case .ended: .endedEventEnds
    }
  }
}
