import Records
import Simulation

/// The words for one of the two courses of a `WhatIf`, step by step.
public struct CourseWords {
  private let run: Run
  /// The state that the steps so far have led to.
  private var state: State
  private let clockOffset: Span

  /// - Parameter state: the state before the first step.
  public init(_ run: Run, from state: State, clockOffset: Span) {
    (self.run, self.state, self.clockOffset) = (run, state, clockOffset)
  }

  /// What happened at the next step: its heading, and a line for each fact that is news.
  ///
  /// Both are empty if the step is not part of this course.
  public mutating func words(
    of happening: WhatIf.Happening?, at instant: Instant
  ) -> (heading: String, lines: [String]) {
    guard let happening else { return ("", []) }
    let time = ConversationWords.time(instant, clockOffset: clockOffset)
    var heading = "\(time) By itself"
    if let input = happening.input {
      let refused = run.refuses(happening) ? "✗ " : ""
      heading =
        "\(time) \(refused)\(MoveWords.group(input.actor)): \(InputWords.text(input, at: instant, in: state))"
    }
    let lines = FactLine.lines(
      run.facts(of: happening), absorbedInto: &state, clockOffset: clockOffset)
    return (heading, lines.filter { $0.kind != .quiet }.map { "\($0.noun): \($0.text)" })
  }
}
