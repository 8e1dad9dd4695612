import Diagnostics
import Records
import Simulation
import Wording

/// A scenario as an exercise: the agent's steps are the trainee's, and everything else happens by itself.
///
/// Pure: it is driven by the run that the trainee's inputs make and by real time. Virtual time stands still while
/// a task is open, so nothing rings out while someone thinks.
public struct Drill: Sendable {
  /// The state after the steps done so far.
  private var runner: StepRunner
  /// The run with everything that the trainee has tried at the task.
  public private(set) var run: Run
  public private(set) var score: DrillScore
  public private(set) var mistakes: [DrillMistake] = []
  /// The moments before the mistakes that still stand.
  private var returns: [Return] = []
  /// How many hints were given, by the step of their task.
  private var givenByStep: [Int: Int] = [:]
  /// Real time since the last thing that the trainee did.
  private var idle = Span(milliseconds: 0)

  /// A moment that can be returned to.
  private struct Return: Sendable {
    let runner: StepRunner
    let run: Run
    let mistake: Int
    let checks: Int
  }

  /// After this time without a step forward, a hint comes by itself; the figure is our own.
  public static let patience = Span(milliseconds: 30_000)

  public init(_ scenario: PlannedScenario, library: any Library) throws(DrillProblem) {
    guard !library.runsPages, !scenario.steps.contains(where: \.runsPages) else { throw .runsPages }
    let start = StepRunner(scenario, library: library, stopwatch: { 0 })
    runner = start
    run = start.rehearsal.run
    score = DrillScore(tasks: try Self.tasks(start).map { DrillTask(step: $0) })
  }

  /// The indexes of the agent's steps; a Given sets the scene even if the agent does it.
  private static func tasks(_ start: StepRunner) throws(DrillProblem) -> [Int] {
    var (runner, tasks) = (start, [Int]())
    while let step = runner.nextStep {
      let before = runner.rehearsal.run.entries.count
      runner.perform()
      let index = runner.results.count - 1
      if let failure = runner.results[index].failure { throw .fails(step: index, failure) }
      let inputs = runner.rehearsal.run.entries.dropFirst(before).map(\.input)
      if !inputs.isEmpty, inputs.allSatisfy(\.isAgents), step.pickleStep.type != .context {
        tasks.append(index)
      }
    }
    guard !tasks.isEmpty else { throw .noTask }
    return tasks
  }
}

// MARK: - What is next

extension Drill {
  public var scenario: PlannedScenario { runner.scenario }

  /// How many steps are done.
  public var done: Int { runner.results.count }

  /// The result of the last step done by itself, if it failed.
  public var failure: StepResult.Failure? { runner.results.last?.failure }

  /// What is next in a drill.
  public enum Next: Hashable, Sendable {
    /// The step with this index happens by itself.
    case happens(Int)
    /// The step with this index is the trainee's task.
    case task(Int)
    /// Every step is done, or a check has failed.
    case over
  }

  public var next: Next {
    guard done < scenario.steps.count, failure == nil else { return .over }
    return score.tasks.contains { $0.step == done } ? .task(done) : .happens(done)
  }

  /// Whether a mistake stands that can be taken back.
  public var canTakeBack: Bool { !returns.isEmpty }

  /// The last mistake that still stands.
  public var standingMistake: DrillMistake? { returns.last.map { mistakes[$0.mistake] } }

  /// Whether the step with this index only checks something.
  public func isCheck(_ step: Int) -> Bool { scenario.steps[step].isExpectation }
}

// MARK: - Going on

extension Drill {
  /// Does the next step that happens by itself.
  public mutating func goOn() {
    guard case .happens(let step) = next else { return }
    runner.perform()
    run = runner.rehearsal.run
    if isCheck(step) { score.checks.append(DrillCheck(step: step, holds: failure == nil)) }
    beginTask()
  }

  private mutating func beginTask() {
    idle = Span(milliseconds: 0)
  }

  /// Lets real time pass, which counts while a task is open.
  public mutating func elapse(_ span: Span) {
    guard case .task = next, span.milliseconds > 0 else { return }
    idle.milliseconds += span.milliseconds
    score.time.milliseconds += span.milliseconds
  }

  /// How long until a hint comes by itself; nil if none does.
  public var untilHint: Span? {
    guard case .task = next, given == 0 else { return nil }
    return Span(milliseconds: max(0, Self.patience.milliseconds - idle.milliseconds))
  }
}

// MARK: - The trainee's attempts

extension Drill {
  /// What an attempt came to.
  public enum Answer: Hashable, Sendable {
    /// The trainee has only looked around, or done a part of the task.
    case underWay
    case done
    case mistake(DrillMistake)
    /// It is no continuation of the run, or no task is open: it does not count.
    case ignored
  }

  /// Takes the run after something that the trainee did.
  public mutating func receive(_ made: Run) -> Answer {
    guard case .task(let step) = next, made.goesOn(from: run) else { return .ignored }
    let inputs = made.entries.dropFirst(run.entries.count).map(\.input)
    if let other = inputs.first(where: { !$0.isAgents }) {
      let kind: DrillMistake.Kind = other.actor == .clock ? .movedTheClock : .notTheAgents(other.actor)
      return mistake(kind, at: step, made)
    }
    guard !inputs.isEmpty else {
      return made.state.now > run.state.now ? mistake(.movedTheClock, at: step, made) : .underWay
    }
    var model = runner
    model.perform()
    let start = runner.rehearsal.run.facts.count
    let own = DrillOutcome(made.facts.dropFirst(start))
    // The step may be impossible after a mistake that stands.
    guard model.results.last?.failure == nil else { return mistake(in: made, at: step) }
    switch DrillOutcome(model.rehearsal.run.facts.dropFirst(start)).compared(with: own) {
    case .underWay:
      run = made
      return .underWay
    case .same:
      runner = model
      runner.adopt(made)
      run = made
      end(step, .done)
      return .done
    case .different: return mistake(in: made, at: step)
    }
  }

  private mutating func end(_ step: Int, _ end: DrillTask.End) {
    change(step) { $0.end = end }
    beginTask()
  }

  private mutating func change(_ step: Int, _ change: (inout DrillTask) -> Void) {
    guard let index = score.tasks.firstIndex(where: { $0.step == step }) else { return }
    change(&score.tasks[index])
  }

  /// The mistake that an attempt's facts tell.
  private mutating func mistake(in made: Run, at step: Int) -> Answer {
    let facts = made.facts.dropFirst(run.facts.count)
    for fact in facts {
      if case .refusal(let refused) = fact.body { return mistake(.refused(refused.refusal), at: step, made) }
    }
    let lines = facts.map { (FactLine($0, in: made.state), $0.productClaim) }
    guard let told = lines.first(where: { $0.0.kind != .quiet }) ?? lines.first else {
      run = made
      return .underWay
    }
    return mistake(.other(did: words(for: made, telling: told.0), told.1), at: step, made)
  }

  /// What the trainee did, by the labels on the screen; what came of it, if nothing was done.
  private func words(for made: Run, telling line: FactLine) -> String {
    guard let entry = made.entries.dropFirst(run.entries.count).first else { return line.text }
    return InputWords.text(entry, in: run.state)
  }

  private mutating func mistake(_ kind: DrillMistake.Kind, at step: Int, _ made: Run) -> Answer {
    let mistake = DrillMistake(step: step, kind: kind)
    returns.append(Return(runner: runner, run: run, mistake: mistakes.count, checks: score.checks.count))
    mistakes.append(mistake)
    change(step) { $0.mistakes += 1 }
    runner.adopt(made)
    run = made
    idle = Span(milliseconds: 0)
    return .mistake(mistake)
  }

  /// Returns to the moment before the last mistake that stands; the mistake still counts.
  public mutating func takeBack() {
    guard let last = returns.popLast() else { return }
    (runner, run) = (last.runner, last.run)
    mistakes[last.mistake].isTakenBack = true
    score.checks.removeLast(score.checks.count - last.checks)
    for index in score.tasks.indices where score.tasks[index].step >= done { score.tasks[index].end = .open }
    // Hints that have been read stay with their task, and cost nothing again.
    beginTask()
  }
}

// MARK: - Help

extension Drill {
  /// The hints given for the open task so far.
  public var hints: [DrillHint] { Array(allHints.prefix(given)) }

  /// How many of them were given for the open task.
  private var given: Int { givenByStep[done] ?? 0 }

  private var allHints: [DrillHint] {
    guard case .task(let step) = next else { return [] }
    var model = runner
    model.perform()
    let inputs = model.rehearsal.run.entries.dropFirst(runner.rehearsal.run.entries.count).map(\.input)
    return [firstHint(for: step, inputs)].compactMap(\.self) + (inputs.isEmpty ? [] : [.ways(inputs)])
  }

  /// What a step means; for a typed line, what the line is.
  private func firstHint(for step: Int, _ inputs: [Input]) -> DrillHint? {
    if case .agent(.types(let number, let text))? = inputs.first,
      let conversation = run.state.conversation(number)
    {
      guard case .command(let word, rest: _) = ChatLine(text) else { return .message }
      return .command(word, label: run.state.buttonBar(of: conversation).button(for: word)?.label)
    }
    return scenario.steps[step].sentence.map { .meaning($0.sentence.meaning) }
  }

  /// Gives the next hint; after the last one, nothing changes.
  ///
  /// - Parameter isAskedFor: whether it counts.
  public mutating func giveHint(isAskedFor: Bool) {
    guard case .task(let step) = next, given < allHints.count else { return }
    givenByStep[step, default: 0] += 1
    if isAskedFor { change(step) { $0.hints += 1 } }
  }

  /// Whether another hint is left.
  public var hasHint: Bool { given < allHints.count }

  /// Does the task in the trainee's place; what they have looked at meanwhile no longer counts.
  ///
  /// Nothing happens where the step cannot be done after a mistake that stands.
  public mutating func show() {
    guard case .task(let step) = next else { return }
    var model = runner
    model.perform()
    guard model.results.last?.failure == nil else { return }
    runner = model
    run = model.rehearsal.run
    end(step, .shown)
  }
}

extension Input {
  /// Whether the agent does it.
  fileprivate var isAgents: Bool { if case .agent = self { true } else { false } }
}
