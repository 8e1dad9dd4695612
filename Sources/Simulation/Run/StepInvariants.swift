import Organizations
import Records

extension State {
  /// The invariants broken by the result of an input.
  ///
  /// - Parameters:
  ///   - after: the state after the input.
  ///   - facts: the facts that the input caused.
  public func invariantsBroken(by input: Input, to after: State, _ facts: some Sequence<Fact>)
    -> [BrokenInvariant]
  {
    var check = InvariantCheck()
    let facts = Array(facts)
    check.expect(!facts.isEmpty, .everyInputHasFacts)
    check.expect(after.inputCount == inputCount + 1, .inputsAreCounted)
    check.expect(after.factCount == factCount + facts.count, .factsAreCounted)
    var (sequence, instant) = (factCount, now)
    for fact in facts {
      check.expect(fact.sequence == sequence + 1, .factsInSequence)
      check.expect(fact.instant >= instant, .timeRunsForward)
      check.expect(fact.cause.input == after.inputCount, .factsNameTheirInput)
      (sequence, instant) = (fact.sequence, fact.instant)
    }
    check.expect(after.now == instant, .clockAtLastFact)
    check.expectCauses(of: facts, by: input)
    if case .administrator(.uninstalls(_, let data)) = input {
      check.expectRemoval(from: self, to: after, facts, data: data)
    }
    if case .passTo(let instant) = input, instant >= now {
      check.expect(after.now == instant, .timePasses)
      if let due = after.nextDue { check.expect(due.instant > instant, .timePasses) }
    }
    if facts.contains(where: \.isRefusal) {
      check.expect(facts.count == 1 && after.isEqualApartFromCounts(to: self), .refusedWhole)
    }
    // By index, because a conversation is large, and a loop over the list copies each.
    for index in conversations.indices.prefix(after.conversations.count) {
      check.conversation = conversations[index].number
      check.expect(conversations[index].id == after.conversations[index].id, .identitiesStay)
      check.expect(
        conversations[index].transcript.count <= after.conversations[index].transcript.count, .transcriptsGrow
      )
      check.expect(
        !conversations[index].status.isClosed || after.conversations[index].status.isClosed,
        .closedStaysClosed)
    }
    return check.broken
  }

  /// Whether absorbing the facts gives the state after an input.
  public func isFolded(_ facts: some Sequence<Fact>, to after: State) -> Bool {
    var folded = self
    for fact in facts { folded.absorb(fact) }
    return folded == after
  }

  /// Whether the states are equal except for the numbers of inputs and facts.
  public func isEqualApartFromCounts(to other: State) -> Bool {
    var other = other
    (other.factCount, other.inputCount) = (factCount, inputCount)
    return self == other
  }
}

extension InvariantCheck {
  /// Checks that each fact has a cause, and each change of a session a row of the session table.
  fileprivate mutating func expectCauses(of facts: [Fact], by input: Input) {
    for (index, fact) in facts.enumerated() {
      expect(fact.cause.due != nil || fact.cause.actor == input.actor, .factsHaveCause)
      guard case .session(let change) = fact.body else { continue }
      conversation = change.number
      expect(fact.cause.transition?.row.outcome == change.status, .sessionsFollowTheTable)
      guard change.status.isLeaked else { continue }
      let isWarned = facts[index...].contains {
        $0.body == .warning(.sessionLeaked(change.number, change.mode))
      }
      expect(isWarned, .leaksAreWarnedOf)
    }
    conversation = nil
  }

  /// Checks that nothing refers to the solution that an input has removed, but for tabs that are told.
  fileprivate mutating func expectRemoval(
    from before: State, to after: State, _ facts: [Fact], data: DataOnUninstall
  ) {
    let (old, new) = (before.organization, after.organization)
    let kept = Set(new.solutions.flatMap(\.providers).map(\.name))
    let gone = Set(old.solutions.flatMap(\.providers).map(\.name)).subtracting(kept)
    if data.resetsWidgets {
      let chosen = new.chatWidgets.flatMap { widget in
        RemoteAssistanceMode.allCases.compactMap { widget[$0].provider }
      }
      expect(gone.isDisjoint(with: chosen), .removedIsNotChosen)
    }
    let installed = Set(new.solutions.map(\.uniqueName))
    expect(
      after.buttonBars.allSatisfy { $0.buttons.allSatisfy { installed.contains($0.solution) } },
      .removedHasNoButton)
    let templates = Set(old.solutions.flatMap(\.applicationTabTemplates).map(\.id))
      .subtracting(new.solutions.flatMap(\.applicationTabTemplates).map(\.id))
    for open in after.underWay {
      for tab in open.tabs where tab.page.map({ templates.contains($0.template) }) == true {
        conversation = open.number
        let isTold = facts.contains {
          if case .tab(.orphaned(open.number, tab.number, solution: _)) = $0.body { true } else { false }
        }
        expect(isTold, .removedIsTold)
      }
    }
    conversation = nil
  }
}

extension DataOnUninstall {
  /// Whether no chat widget keeps a removed provider.
  fileprivate var resetsWidgets: Bool {
    switch self {
    case .remove: true
    case .keep, .removeAlone: false
    }
  }
}

extension Fact {
  fileprivate var isRefusal: Bool {
    if case .refusal = body { true } else { false }
  }
}
