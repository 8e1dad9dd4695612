import Records
import Simulation
import Wording

/// A line of what was beside what would have been.
struct WhatIfRow: Hashable, Sendable {
  /// What was; empty if there is nothing to show.
  let was: String
  /// What would have been.
  let wouldBe: String
  let kind: Kind

  enum Kind: Hashable, Sendable {
    /// An input, or time that passes.
    case step
    /// Something that happened.
    case fact
    /// How something stands in the end.
    case end
  }

  /// A sign for what is only in one course, or differs.
  var sign: String {
    if was == wouldBe { return " " }
    if was.isEmpty { return "+" }
    return wouldBe.isEmpty ? "-" : "~"
  }
}

extension WhatIfRow {
  /// Both courses, from the changed input on.
  static func steps(of whatIf: WhatIf, clockOffset: Span) -> [WhatIfRow] {
    var was = CourseWords(whatIf.was, from: whatIf.before.state, clockOffset: clockOffset)
    var wouldBe = CourseWords(whatIf.course, from: whatIf.before.state, clockOffset: clockOffset)
    var rows: [WhatIfRow] = []
    for step in whatIf.steps {
      let (left, right) = (
        was.words(of: step.was, at: step.instant), wouldBe.words(of: step.wouldBe, at: step.instant)
      )
      rows.append(WhatIfRow(was: left.heading, wouldBe: right.heading, kind: .step))
      rows += aligned(left.lines, right.lines)
    }
    return rows
  }

  /// The lines of a step, with equal ones side by side.
  private static func aligned(_ was: [String], _ wouldBe: [String]) -> [WhatIfRow] {
    let difference = wouldBe.difference(from: was)
    var gone: Set<Int> = []
    var new: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let place, _, _): gone.insert(place)
      case .insert(let place, _, _): new.insert(place)
      }
    }
    var rows: [WhatIfRow] = []
    var (left, right) = (0, 0)
    while left < was.count || right < wouldBe.count {
      let (isGone, isNew) = (gone.contains(left), new.contains(right))
      let hasLeft = isGone || !isNew
      let hasRight = isNew || !isGone
      rows.append(
        WhatIfRow(
          was: hasLeft && left < was.count ? was[left] : "",
          wouldBe: hasRight && right < wouldBe.count ? wouldBe[right] : "", kind: .fact))
      if hasLeft { left += 1 }
      if hasRight { right += 1 }
    }
    return rows
  }

  /// How the courses differ in the end, which is the answer.
  static func ends(of whatIf: WhatIf) -> [WhatIfRow] {
    let changes = StateDifference(from: whatIf.was.state, to: whatIf.course.state).changes
    guard !changes.isEmpty else {
      return [WhatIfRow(was: HistoryWords.sameEnd, wouldBe: HistoryWords.sameEnd, kind: .step)]
    }
    return [WhatIfRow(was: HistoryWords.inTheEnd, wouldBe: HistoryWords.inTheEnd, kind: .step)]
      + changes.map { change in
        WhatIfRow(
          was: change.before.map { "\(change.subject): \($0)" } ?? "",
          wouldBe: change.after.map { "\(change.subject): \($0)" } ?? "", kind: .end)
      }
  }
}
