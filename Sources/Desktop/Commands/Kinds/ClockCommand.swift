import Records
import Wording

/// A command for the clock.
enum ClockCommand: CommandKind {
  case stop, start
  /// Runs it at this speed, also if it was stopped.
  case run(ClockSpeed)
  /// Lets this much time pass, counted from the moment it is chosen.
  case letPass(Span)

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .stop: "Stop the clock"
    case .start: "Start the clock"
    case .run(let speed): "Run the clock at \(speed.label)"
    case .letPass(let span): "Let \(ConversationWords.spoken(span)) pass"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? { nil }
}
