import Records

/// A command with which a person plays the third-party app.
enum ProviderCommand: Hashable, Sendable {
  case report(ProviderEvent.Milestone)
  case invite

  var title: String {
    switch self {
    case .report(.connected): "Third-party app: report Connected"
    case .report(.ended): "Third-party app: report Ended"
    case .invite: "Third-party app: share an invitation in the chat"
    }
  }

  /// The footer shows only the events that a session waits for, although an app can report any event at any
  /// time.
  func footer(_ scene: Scene) -> FooterWord? {
    switch self {
    case .report(.connected): scene.awaits(.connected) ? FooterWord("Connect", .nextStep) : nil
    case .report(.ended):
      scene.awaits(.ended) ? FooterWord("End session", scene.awaits(.connected) ? .pane : .nextStep) : nil
    case .invite: nil
    }
  }
}
