import Records
import Wording

/// A command for the clock.
enum ClockCommand: Hashable, Sendable {
  case stop, start
  /// Lets this much time pass, counted from the moment it is chosen.
  case letPass(Span)

  var title: String {
    switch self {
    case .stop: "Stop the clock"
    case .start: "Start the clock"
    case .letPass(let span): "Let \(ConversationWords.spoken(span)) pass"
    }
  }
}
