import Records
import Wording

/// A command with which a person plays the third-party app.
enum ProviderCommand: CommandKind {
  case signIn, startSession
  case report(ProviderEvent.Milestone)
  case invite

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .signIn: "Third-party app: sign in to the provider"
    case .startSession: "Third-party app: start a session and invite the customer"
    case .report(let milestone):
      "\(ProviderEventWords.control(milestone)): the third-party app reports \(ProviderEventWords.name(milestone))"
    case .invite: "Third-party app: share an invitation in the chat"
    }
  }

  /// The footer shows only the events that a session waits for, although an app can report any event at any
  /// time.
  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .report(let milestone):
      let awaited = ProviderEvent.Milestone.allCases.filter(scene.awaits)
      guard awaited.contains(milestone) else { return nil }
      // Of two sessions, the one that is less far has the next step.
      return FooterWord(ProviderEventWords.control(milestone), milestone == awaited.first ? .nextStep : .pane)
    case .signIn, .startSession, .invite: return nil
    }
  }
}
