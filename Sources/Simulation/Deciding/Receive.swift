import Records

extension State {
  /// Receives an input: its consequences become facts, and each fact is absorbed at once.
  ///
  /// Pure: only the state and the list of facts change, and the same state and input always give the same
  /// facts. An impossible input gives one refusal and changes nothing else. Every input gives at least one
  /// fact, even if nothing changes, because inputs are counted by facts alone.
  ///
  /// - Parameter observer: receives each fact with the state before it.
  public mutating func receive(
    _ input: Input, into facts: inout [Fact], observing observer: Run.Observer? = nil
  ) {
    var turn = Turn(input: inputCount + 1, actor: input.actor, instant: now, observer: observer)
    swap(&turn.facts, &facts)
    defer { swap(&turn.facts, &facts) }
    let granted: GrantedInput
    do throws(Refusal) {
      granted = try grant(input)
    } catch {
      refuse(input, error, &turn)
      return
    }
    switch granted {
    case .agent(let plan): perform(plan, &turn)
    case .customer(let input): perform(input, &turn)
    case .provider(let input): perform(input, &turn)
    case .administrator(let input): perform(input, &turn)
    case .trainer(let input): perform(input, &turn)
    case .passTo(let instant): pass(to: instant, &turn)
    }
  }

  /// Moves the clock to an instant that is not in the past; due items happen in order, each at its own
  /// instant.
  ///
  /// This is not an input: apart from due items, nothing is counted and no fact is given.
  ///
  /// - Parameter observer: receives each fact with the state before it.
  public mutating func advance(
    to instant: Instant, into facts: inout [Fact], observing observer: Run.Observer? = nil
  ) {
    var turn = Turn(input: inputCount, actor: .clock, instant: now, observer: observer)
    swap(&turn.facts, &facts)
    defer { swap(&turn.facts, &facts) }
    deliver(until: instant, &turn)
    now = max(now, instant)
  }

  /// The state after an input, and the facts: for tests and experiments.
  public func after(_ input: Input) -> (state: State, facts: [Fact]) {
    var copy = self
    var facts: [Fact] = []
    copy.receive(input, into: &facts)
    return (copy, facts)
  }

  private mutating func refuse(_ input: Input, _ refusal: Refusal, _ turn: inout Turn) {
    switch input {
    case .agent(.types(let number, let text)):
      if case .command(let word, rest: _) = ChatLine(text) {
        tell(.refusal(.command(number, word, refusal)), &turn)
      } else {
        tell(.refusal(.input(.agent, refusal)), &turn)
      }
    case .agent(.presses(let number, let action)):
      let name = organization.catalogue.actions.first { $0.action.id == action }?.action.name
      tell(.refusal(.action(number, name: name ?? action.description, refusal)), &turn)
    case .agent, .customer, .provider, .administrator, .trainer, .passTo:
      tell(.refusal(.input(input.actor, refusal)), &turn)
    }
  }

  /// Emits one fact.
  ///
  /// - Parameter transition: the row of the session table that caused the fact, if one did.
  mutating func tell(_ body: Fact.Body, by transition: SessionTransition? = nil, _ turn: inout Turn) {
    let fact = Fact(
      sequence: factCount + 1, instant: turn.instant,
      cause: Fact.Cause(input: turn.input, actor: turn.actor, due: turn.due, transition: transition),
      body: body)
    turn.facts.append(fact)
    turn.observer?(fact, self)
    absorb(fact)
  }
}

/// One input being processed: its cause, its instant, and the facts so far.
struct Turn {
  let input: Int
  var actor: Actor
  var due: Fact.Due?
  var instant: Instant
  var facts: [Fact] = []
  let observer: Run.Observer?

  init(input: Int, actor: Actor, instant: Instant, observer: Run.Observer?) {
    self.input = input
    self.actor = actor
    self.instant = instant
    self.observer = observer
  }
}
