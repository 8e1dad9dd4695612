import Journal
import Simulation

/// An input of a run on one line: its number, who did it, when, and what.
public struct InputLine: Hashable, Sendable {
  public let number: Int
  public let actor: Actor
  public let instant: Instant
  public let title: String

  /// - Parameter number: The input's number in the run, from 1; nil if the run has no such input.
  init?(_ number: Int, of run: Run) {
    guard run.entries.indices.contains(number - 1) else { return nil }
    let entry = run.entries[number - 1]
    self.init(number, entry, run.state(beforeFact: entry.facts.lowerBound))
  }

  init(_ number: Int, _ entry: Run.Entry, _ before: State) {
    (self.number, actor, instant) = (number, entry.input.actor, entry.instant)
    title =
      switch entry.input {
      case .agent(.presses): InputWords.text(entry, in: before)
      case .agent, .customer, .provider, .administrator, .trainer, .page, .passTo:
        MoveWords.title(entry.input, in: before)
      }
  }

  public var text: String { "input \(number), \(actor.rawValue), \(instant.timeOfDay()): \(title)" }
}
