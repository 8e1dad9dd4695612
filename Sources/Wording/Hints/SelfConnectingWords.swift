import Records
import Simulation

/// The words for a simulated app that connects by itself, which is a setting of the rehearsal.
public enum SelfConnectingWords {
  /// The end of a hint: what the app will do once it is open; empty if it waits for a person.
  public static func hint(_ connects: Span?) -> String {
    connects.map { ", which connects by itself after \(ConversationWords.spoken($0))" } ?? ""
  }

  /// The line of a tab whose app connects at this instant.
  public static func line(at instant: Instant, clockOffset: Span) -> String {
    let time = ConversationWords.time(instant, clockOffset: clockOffset)
    return "The simulated app will connect by itself at \(time)."
  }
}
