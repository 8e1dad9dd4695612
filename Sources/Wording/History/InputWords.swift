import Records
import Simulation

/// An input of a rehearsal in a list: what was done, without who did it.
public enum InputWords {
  /// The words for an input, with the names from the state before it.
  public static func text(_ entry: Run.Entry, in before: State) -> String {
    text(entry.input, at: entry.instant, in: before)
  }

  public static func text(_ input: Input, at instant: Instant, in before: State) -> String {
    let text =
      switch input {
      // The label alone: with the slash command behind it, it would read as two things to press.
      case .agent(.presses(let number, let action)):
        "Press \(Names(before).label(ofButton: action, of: number))"
      case .passTo(let end): "Let \(ConversationWords.spoken(end - instant)) pass"
      case .agent, .customer, .provider, .administrator, .trainer, .page:
        MoveWords.titleWithoutActor(.input(input), in: before)
      }
    return text.onOneLine
  }

  /// The words for what came due by itself: its first fact that is news.
  public static func text(
    ofDue facts: some Collection<Fact>, from before: State, clockOffset: Span
  ) -> String {
    let lines = FactLine.lines(facts, from: before, clockOffset: clockOffset)
    return (lines.first { $0.kind != .quiet } ?? lines.first)?.text ?? "Time passes"
  }
}
