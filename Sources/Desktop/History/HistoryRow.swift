import Records
import Simulation
import Wording

/// A line of the history's list: when, who and what.
struct HistoryRow: Hashable, Sendable {
  let time: String
  /// Who did it; empty if nobody did.
  let actor: String
  let words: String
  /// The name that a person gave the moment.
  let mark: String?
  /// A sign for what was refused or should not have happened.
  let sign: String

  /// Everything that can be found by typing.
  var text: String { [time, mark ?? "", actor, words].joined(separator: " ") }
}

extension HistoryRow {
  /// The row of the first moment.
  init(beginning opening: State, mark: String?, clockOffset: Span) {
    self.init(
      time: Self.time(opening.now, clockOffset), actor: "", words: HistoryWords.beginning, mark: mark,
      sign: "")
  }

  /// The row of the moment that a step led to.
  init(_ step: HistoryStep, mark: String?, clockOffset: Span) {
    let facts = step.facts
    let actor = step.entry?.input.actor ?? facts.first?.cause.actor ?? .clock
    self.init(
      time: Self.time(step.entry?.instant ?? step.after.now, clockOffset), actor: MoveWords.group(actor),
      words: step.entry.map { InputWords.text($0, in: step.before) }
        ?? InputWords.text(ofDue: facts, from: step.before, clockOffset: clockOffset),
      mark: mark, sign: Self.sign(facts))
  }

  /// The row of a branch.
  init(_ branch: History<EventLog>.Branch, in history: History<EventLog>, clockOffset: Span) {
    let name = Self.name(of: branch, in: history, clockOffset: clockOffset)
    let begins = history.firstStep(of: branch).map { $0.entry?.instant ?? $0.after.now }
    self.init(
      time: begins.map { Self.time($0, clockOffset) } ?? "", actor: "",
      words: HistoryWords.branch(name, steps: branch.steps), mark: nil, sign: "")
  }

  /// A branch's name: the one that a person gave it, or what it begins with.
  static func name(
    of branch: History<EventLog>.Branch, in history: History<EventLog>, clockOffset: Span
  ) -> String {
    if let name = branch.name { return name }
    guard let step = history.firstStep(of: branch) else { return HistoryWords.emptyBranch }
    let row = HistoryRow(step, mark: nil, clockOffset: clockOffset)
    return "\(row.actor): \(row.words)"
  }

  private static func time(_ instant: Instant, _ offset: Span) -> String {
    String(instant.timeOfDay(offset: offset).prefix(8))
  }

  private static func sign(_ facts: some Sequence<Fact>) -> String {
    var sign = ""
    for fact in facts {
      if case .refusal = fact.body { return "✗ " }
      if case .warning = fact.body { sign = "! " }
    }
    return sign
  }
}
