/// What would have happened if one input of a run had been otherwise, beside what was.
///
/// Everything before the input is as it was. Everything after it is received again, at the same instants; an input
/// that is impossible in the other course is refused there, as the engine refuses anything.
public struct WhatIf: Hashable, Sendable {
  /// The run as it was.
  public let was: Run
  /// The run up to the changed input.
  public let before: Run
  public let change: InputChange
  /// The run as it would have been.
  public private(set) var course: Run
  /// Both from the changed input on, aligned by input.
  public private(set) var steps: [Step] = []

  /// An input and the facts it caused, or what came due by itself, in both courses.
  public struct Step: Hashable, Sendable {
    public let instant: Instant
    /// What happened; nil if it is not part of that course.
    public let was: Happening?
    /// What would have happened; nil if it is not part of that course.
    public let wouldBe: Happening?
  }

  /// What happened at one step of one course.
  public struct Happening: Hashable, Sendable {
    /// Nil if time alone caused it.
    public let input: Input?
    /// The range of its facts in the course's `facts`.
    public let facts: Range<Int>
  }

  /// - Parameters:
  ///   - was: the run as it was.
  ///   - before: the same run up to the moment before the changed input, which is its next one.
  ///
  /// Nil if there is no such input.
  public init?(_ was: Run, from before: Run, _ change: InputChange) {
    guard was.entries.indices.contains(before.entries.count) else { return nil }
    (self.was, self.before, self.change, course) = (was, before, change, before)
    var shown = before.facts.count
    var numbers = Renumbering()
    for planned in plan {
      showTime(until: planned.instant, &shown, before: planned.entry, &numbers)
      let step = take(planned, &shown, numbers)
      numbers.learn(from: was.facts(of: step.was), and: course.facts(of: step.wouldBe))
      steps.append(step)
    }
    showTime(until: was.state.now, &shown, before: nil, &numbers)
  }

  /// The input that is changed.
  public var changedEntry: Run.Entry { was.entries[before.entries.count] }

  /// An input to be received, or only one that was.
  private struct Planned {
    /// The input in the other course; nil if it is not part of that.
    let input: Input?
    let instant: Instant
    /// The input as it was; nil if it is new.
    let entry: Run.Entry?
  }

  /// The changed input and all later ones, in order.
  private var plan: [Planned] {
    let changed = changedEntry
    var replacement = change.replacement(of: changed.input, at: changed.instant)
    // What happens at the same time takes the place of the input; what happens later comes in between.
    let inPlace = replacement.first.flatMap { $0.instant == changed.instant ? $0.input : nil }
    if inPlace != nil { replacement.removeFirst() }
    var plan = [Planned(input: inPlace, instant: changed.instant, entry: changed)]
    for entry in was.entries.dropFirst(before.entries.count + 1) {
      while let next = replacement.first, next.instant == changed.instant || next.instant < entry.instant {
        plan.append(Planned(input: next.input, instant: next.instant, entry: nil))
        replacement.removeFirst()
      }
      plan.append(Planned(input: entry.input, instant: entry.instant, entry: entry))
    }
    return plan + replacement.map { Planned(input: $0.input, instant: $0.instant, entry: nil) }
  }

  /// Receives an input in the other course.
  private mutating func take(_ planned: Planned, _ shown: inout Int, _ numbers: Renumbering) -> Step {
    let was = planned.entry.map { Happening(input: $0.input, facts: $0.facts) }
    if let was { shown = was.facts.upperBound }
    let wouldBe = planned.input.map { input in
      let input = numbers.applied(to: input)
      return Happening(input: input, facts: course.receive(input, at: planned.instant).facts)
    }
    return Step(instant: planned.instant, was: was, wouldBe: wouldBe)
  }

  /// Lets time pass in the other course, and shows what came due in both.
  private mutating func showTime(
    until instant: Instant, _ shown: inout Int, before entry: Run.Entry?, _ numbers: inout Renumbering
  ) {
    let first = course.facts.count
    course.advance(to: instant)
    let would = first..<course.facts.count
    // Before an input that is new, only what was due by then.
    let end = entry?.facts.lowerBound ?? dueEnd(from: shown, until: instant)
    let were = shown..<max(shown, end)
    shown = were.upperBound
    guard !were.isEmpty || !would.isEmpty else { return }
    let step = Step(
      instant: instant, was: were.isEmpty ? nil : Happening(input: nil, facts: were),
      wouldBe: would.isEmpty ? nil : Happening(input: nil, facts: would))
    numbers.learn(from: was.facts(of: step.was), and: course.facts(of: step.wouldBe))
    steps.append(step)
  }

  /// The end of the facts that came due by themselves, up to an instant and before the next input.
  private func dueEnd(from first: Int, until instant: Instant) -> Int {
    let next = was.entries.first { $0.facts.lowerBound >= first && !$0.facts.isEmpty }?.facts.lowerBound
    let end = next ?? was.facts.count
    return was.facts[first..<max(first, end)].firstIndex { $0.instant > instant } ?? max(first, end)
  }
}

extension Run {
  /// The facts of a step of this course.
  public func facts(of happening: WhatIf.Happening?) -> Slice<Chunked<Fact>> {
    facts[happening?.facts ?? 0..<0]
  }

  /// Whether a step was refused in this course.
  public func refuses(_ happening: WhatIf.Happening?) -> Bool {
    facts(of: happening).contains { if case .refusal = $0.body { true } else { false } }
  }
}
