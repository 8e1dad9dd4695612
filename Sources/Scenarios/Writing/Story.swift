import Records
import Simulation
import Wording

/// A run being told as a scenario, input by input.
struct Story {
  private(set) var draft: ScenarioDraft
  /// Whether something else happened in the rehearsal than in the run although every input was said.
  private(set) var hasStrayed = false
  /// Whether an input that changed something was left out, so that the rest need not agree.
  private var isIncomplete = false
  private var time: StoryTime
  /// The number of the input that is told next, or was told last, from 1.
  private var number = 1
  /// The buttons that were stated last.
  private var buttons: [[String]]?
  /// What need not be said again, because it stays so.
  private var stated: Set<Effect.Subject> = []

  init(_ draft: ScenarioDraft, waiting: StoryTime.Waiting, from start: Instant) {
    self.draft = draft
    time = StoryTime(waiting: waiting, from: start)
  }

  mutating func tell(_ run: Run) {
    var told = 0
    let words = FactLine.lines(run.facts, from: run.opening)
    var entries = Array(run.entries)[...]
    if beginsInConversation(run) {
      told = entries[1].facts.upperBound
      time.pass(to: entries[1].instant, with: [])
      entries = entries.dropFirst(2)
    }
    for (index, entry) in zip(entries.indices, entries) {
      time.pass(to: entry.instant, with: run.facts[told..<entry.facts.lowerBound])
      told = entry.facts.upperBound
      let facts = run.facts(of: entry)
      if case .passTo = entry.input, facts.refusal == nil {
        time.pass(to: facts.last?.instant ?? entry.instant, with: facts)
        continue
      }
      number = index + 1
      letTimePass()
      tell(entry.input, number: index + 1, facts, words[entry.facts].map(\.text))
    }
    time.pass(to: run.state.now, with: run.facts[told...])
    if !time.due.isEmpty { letTimePass() }
  }
}

// MARK: - Inputs

extension Story {
  /// Tells the first two inputs as one Given if a customer arrives and the agent accepts at once.
  private mutating func beginsInConversation(_ run: Run) -> Bool {
    guard run.entries.count > 1,
      case .customer(.arrives(let customer, let widget, speaks: false)) = run.entries[0].input,
      widget == draft.rehearsal.widget, case .agent(.accepts(ConversationNumber(0))) = run.entries[1].input
    else { return false }
    let step = WrittenStep.given("a conversation with \(customer.name.inQuotes)")
    let facts = run.facts[..<run.entries[1].facts.upperBound]
    guard let after = draft.performing([step]), after.run.facts.outlines == facts.outlines else {
      return false
    }
    draft.add([step], leadingTo: after)
    expectButtons()
    return true
  }

  private mutating func tell(_ input: Input, number: Int, _ facts: [Fact], _ words: [String]) {
    let refusal = facts.refusal
    let before = draft.rehearsal.run.facts.count
    for way in InputSteps(rehearsal: draft.rehearsal).ways(of: input) {
      guard let after = draft.performing(way.steps, isRefused: refusal != nil) else { continue }
      let told = Array(after.run.facts[before...])
      let isSame = told.outlines == facts.outlines
      guard isSame || way.isApproximate || isIncomplete && after.run.entries.last?.input == input else {
        continue
      }
      if !isSame, way.isApproximate {
        draft.omit(Omission(input: number, reason: .approximate(words.first ?? "")))
        isIncomplete = true
      }
      draft.add(way.steps, leadingTo: after)
      expect(Effect.effects(of: told, by: input, in: after.state))
      return
    }
    leaveOut(number, words, changed: !facts.outlines.allSatisfy(\.isOnlySaid))
  }

  private mutating func leaveOut(_ number: Int, _ words: [String], changed: Bool) {
    draft.omit(Omission(input: number, reason: .unsaid(words.first ?? "")))
    guard changed, !isIncomplete else { return }
    isIncomplete = true
    draft.omit(Omission(input: number, reason: .diverges))
  }
}

// MARK: - Time

extension Story {
  private mutating func letTimePass() {
    defer { time.settle() }
    guard let span = time.wait(in: draft.rehearsal) else {
      if !time.due.outlines.isEmpty { stray() }
      return
    }
    let before = draft.rehearsal.run.facts.count
    let passing = WrittenStep.when("\(span) pass")
    guard let after = draft.performing([passing]) else { return }
    let told = Array(after.run.facts[before...])
    if told.outlines != time.due.outlines { stray() }
    let effects = Effect.effects(of: told, by: nil, in: after.state)
    if let within = within(span, effects, told.outlines) {
      draft.add([within.step], leadingTo: within.after)
      expect(effects.filter { $0.subject != within.subject })
    } else {
      draft.add([passing], leadingTo: after)
      expect(effects)
    }
  }

  /// Notes that something else came due than in the run; where exact waits do not help either, the file says so.
  private mutating func stray() {
    guard !isIncomplete else { return }
    hasStrayed = true
    guard time.waiting == .exactly else { return }
    isIncomplete = true
    draft.omit(Omission(input: number, reason: .diverges))
  }

  /// An expectation that waits just as long, in place of a step that lets time pass.
  private func within(
    _ span: Span, _ effects: [Effect], _ outlines: [FactOutline]
  ) -> (step: WrittenStep, subject: Effect.Subject, after: Rehearsal)? {
    for effect in effects {
      guard effect.subject.mayBeAwaited, let step = effect.step(in: draft.rehearsal), draft.isMissing(step)
      else { continue }
      let waiting = WrittenStep.then("\(step.text) within \(span)")
      guard let after = draft.performing([waiting]),
        after.run.facts[draft.rehearsal.run.facts.count...].outlines == outlines
      else { continue }
      return (waiting, effect.subject, after)
    }
    return nil
  }
}

// MARK: - Expectations

extension Story {
  private mutating func expect(_ effects: [Effect]) {
    // The expectation of a refusal must follow what is refused.
    let (first, rest) = (effects.filter { $0.subject == .refusal }, effects.filter { $0.subject != .refusal })
    for effect in first + rest where !stated.contains(effect.subject) {
      guard let step = effect.step(in: draft.rehearsal), draft.add(step) else { continue }
      if effect.subject.staysSo { stated.insert(effect.subject) }
    }
    expectButtons()
  }

  /// States the buttons where they are others than before.
  private mutating func expectButtons() {
    guard let conversation = draft.state.focused else { return }
    let rows = draft.state.buttonBar(of: conversation).buttons.map { [$0.label, $0.slashCommand ?? ""] }
    guard rows != buttons else { return }
    buttons = rows
    if rows.isEmpty {
      draft.add(.then("there are no buttons"))
    } else {
      draft.add(WrittenStep(.then, "the buttons are", .table([["label", "slash command"]] + rows)))
    }
  }
}
