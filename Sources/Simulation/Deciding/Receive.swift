import Records

extension State {
  /// Receives an input: its consequences become facts, and each fact is absorbed at once.
  ///
  /// Pure: only the state and the list of facts change, and the same state and input always give the same
  /// facts. An impossible input gives one refusal and changes nothing else. Every input gives at least one
  /// fact, even if nothing changes, because only facts advance the count of inputs.
  ///
  /// - Parameter observer: receives each fact with the state before it.
  public mutating func receive(
    _ input: Input, into facts: inout Chunked<Fact>, observing observer: Run.Observer? = nil
  ) {
    var transaction = Transaction(
      input: inputCount + 1, actor: input.actor, instant: now, appendingTo: consume facts, observer: observer)
    do throws(Refusal) {
      try perform(input, &transaction)
    } catch {
      refuse(input, error, &transaction)
    }
    facts = transaction.takeFacts()
  }

  /// Performs an input, or throws the exact reason why it cannot be done before anything has changed.
  private mutating func perform(_ input: Input, _ transaction: inout Transaction) throws(Refusal) {
    switch input {
    case .agent(let input): perform(try plan(input), &transaction)
    case .customer(let input):
      try check(input)
      perform(input, &transaction)
    case .provider(let input):
      try check(input)
      perform(input, &transaction)
    case .administrator(let input):
      try check(input)
      perform(input, &transaction)
    case .trainer(let input):
      try check(input)
      perform(input, &transaction)
    case .page(let input):
      try check(input)
      perform(input, &transaction)
    case .passTo(let instant):
      try check(passingTo: instant)
      pass(to: instant, &transaction)
    }
  }

  /// Moves the clock to an instant that is not in the past; due items happen in order, each at its own
  /// instant.
  ///
  /// This is not an input: apart from due items, nothing is counted and no fact is given.
  ///
  /// - Parameter observer: receives each fact with the state before it.
  public mutating func advance(
    to instant: Instant, into facts: inout Chunked<Fact>, observing observer: Run.Observer? = nil
  ) {
    var transaction = Transaction(
      input: inputCount, actor: .clock, instant: now, appendingTo: consume facts, observer: observer)
    deliver(until: instant, &transaction)
    facts = transaction.takeFacts()
    now = max(now, instant)
  }

  /// The state after an input, and the facts: for tests and experiments.
  public func after(_ input: Input) -> (state: State, facts: [Fact]) {
    var copy = self
    var facts: Chunked<Fact> = []
    copy.receive(input, into: &facts)
    return (copy, Array(facts))
  }

  private mutating func refuse(_ input: Input, _ refusal: Refusal, _ transaction: inout Transaction) {
    switch input {
    case .agent(.types(let number, let text)):
      if case .command(let word, rest: _) = ChatLine(text) {
        emit(.refusal(.command(number, word, refusal)), &transaction)
      } else {
        emit(.refusal(.input(.agent, refusal)), &transaction)
      }
    case .agent(.presses(let number, let action)):
      let name = organization.catalogue.actions.first { $0.action.id == action }?.action.name
      emit(.refusal(.action(number, name: name ?? action.description, refusal)), &transaction)
    case .agent, .customer, .provider, .administrator, .trainer, .page, .passTo:
      emit(.refusal(.input(input.actor, refusal)), &transaction)
    }
  }

  /// Emits one fact.
  ///
  /// - Parameter transition: the row of the session table that caused the fact, if one did.
  mutating func emit(
    _ body: consuming Fact.Body, by transition: SessionTransition? = nil, _ transaction: inout Transaction
  ) {
    let fact = Fact(
      sequence: factCount + 1, instant: transaction.instant,
      cause: Fact.Cause(
        input: transaction.input, actor: transaction.actor, due: transaction.due, transition: transition),
      body: body)
    transaction.observer?(fact, self)
    absorb(fact)
    transaction.facts.append(fact)
  }
}

/// One input being processed: its cause, its instant, and the facts so far.
struct Transaction {
  let input: Int
  var actor: Actor
  var due: Fact.Due?
  var instant: Instant
  var facts: Chunked<Fact>
  let observer: Run.Observer?

  init(
    input: Int, actor: Actor, instant: Instant, appendingTo facts: consuming Chunked<Fact>,
    observer: Run.Observer?
  ) {
    self.input = input
    self.actor = actor
    self.instant = instant
    self.facts = facts
    self.observer = observer
  }

  /// Gives back the list of facts and keeps none of it, so that whoever appends to it next need not copy it.
  mutating func takeFacts() -> Chunked<Fact> { exchange(&facts, with: Chunked()) }
}
