import Records
import Simulation
import Wording

/// The console without a screen: typed lines go in, and labelled lines come out.
///
/// Pure, as the console with a screen is: the loop around it reads, prints and measures time.
public struct LinearConsole: Sendable {
  private var history: History<NoLog>
  /// The chat widget of customers who arrive while no session is in front.
  private let widget: Int
  private let clockOffset: Span
  /// What the numbers of the last list do.
  private var choices = Choices()
  /// What happened last, for those who ask what it is based on.
  private var last: [News] = []
  /// What was tried already, so that no hint names it again; the rest of the lessons needs a screen.
  private var lessons: Set<Lesson> = [.customersSide, .records]
  /// The branch of the history that was left last.
  private var branchLeft: BranchNumber?
  public private(set) var hasEnded = false
  /// Whether time stands still until a command lets it pass.
  private var isClockStopped: Bool

  /// Linear mode keeps nothing beside its run.
  private struct NoLog: RunLog {
    func cut(toFacts count: Int) -> NoLog { self }
  }

  /// A console at a desk where nobody has arrived yet.
  ///
  /// - Parameter clockOffset: how far the told times are ahead of UTC.
  public init(
    _ desk: State, widget: Int = 0, clockOffset: Span = Span(milliseconds: 0), isClockStopped: Bool = false
  ) {
    history = History(from: desk)
    self.isClockStopped = isClockStopped
    (self.widget, self.clockOffset) = (widget, clockOffset)
  }

  /// The run up to the moment that is told of.
  public var run: Run { history.run }
  /// The run up to the present, whatever moment is told of.
  public var presentRun: Run { history.present }
  private var state: State { history.run.state }

  /// Whether a co-browse or screen-sharing session is live at the present.
  public var hasLiveSession: Bool { presentRun.state.conversations.contains(where: \.hasLiveSession) }

  /// When something happens by itself; nil while nothing is due, or the clock is stopped.
  public var nextDue: Instant? { standsStill ? nil : state.nextDue?.instant }

  /// Whether no time passes by itself: by command, or because an earlier moment is told of.
  private var standsStill: Bool { isClockStopped || history.isPast }

  // MARK: Going on

  /// Says that linear mode is on, and why; then lets the first customers arrive and accepts the first.
  public mutating func open(_ reason: LinearReason, customers: Int) -> [LinearLine] {
    var lines = [LinearLine(.linear, LinearWords.greeting(reason))]
    let widget = widget
    for (index, customer) in state.organization.customers.prefix(customers).enumerated() {
      lines += receive(.customer(.arrives(customer, widget: widget, speaks: true)))
      if index == 0 { lines += receive(.agent(.accepts(ConversationNumber(0)))) }
    }
    history.beginHere()
    return lines
  }

  /// Takes a typed line, and answers it.
  public mutating func handle(_ line: String) -> [LinearLine] {
    // Leading blanks are a slip; those after a command may belong to a message.
    let typed = String(line.drop { $0 == " " || $0 == "\t" })
    guard !typed.isEmpty, typed.first != "#" else { return [] }
    do throws(LinearProblem) {
      return try answer(LineReader(state: state, widget: widget).request(typed))
    } catch {
      return [LinearLine(error.label, LinearWords.sentence(error, in: state))]
    }
  }

  /// Lets time pass, and tells what happened by itself.
  public mutating func advance(to instant: Instant) -> [LinearLine] {
    guard !standsStill else { return [] }
    var narration = Narration(at: state.now, clockOffset: clockOffset)
    history.advance(to: instant) { fact, state in narration.add(fact, in: state) }
    if !narration.facts.isEmpty { last = narration.news }
    return narration.told
  }

  /// Receives an input, and tells what happened.
  public mutating func receive(_ input: Input) -> [LinearLine] {
    var narration = Narration(at: state.now, clockOffset: clockOffset)
    let branch = history.branch
    history.receive(input) { fact, state in narration.add(fact, in: state) }
    last = narration.news
    if let lesson = Lesson(.input(input)) { lessons.insert(lesson) }
    let offered = Choices(narration.facts, in: state)
    if !offered.actions.isEmpty { choices = offered }
    var lines = narration.told + offered.lines
    if case .passTo = input {
      lines.append(LinearLine(.clock, String(state.now.timeOfDay(offset: clockOffset).prefix(8))))
    }
    return leave(branch) + lines
  }

  /// Remembers the branch that was left, if another one goes on, and says so.
  private mutating func leave(_ number: BranchNumber) -> [LinearLine] {
    guard number != history.branch else { return [] }
    branchLeft = number
    guard let branch = history.branches.first(where: { $0.number == number }),
      let step = history.firstStep(of: branch)
    else { return [] }
    let name =
      step.entry.map { InputWords.text($0, in: step.before) }
      ?? InputWords.text(ofDue: step.facts, from: step.before, clockOffset: clockOffset)
    return [LinearLine(.history, LinearWords.branchBegins(leaving: name, steps: branch.steps))]
  }

  // MARK: Answering

  private mutating func answer(_ request: LinearRequest) throws(LinearProblem) -> [LinearLine] {
    if let lesson = Lesson(request) { lessons.insert(lesson) }
    switch request {
    case .input(let input): return receive(input)
    case .choose(let number, let words): return receive(try chosen(number, words))
    case .list(let filter):
      choices = Choices(filter, in: state, widget: widget)
      guard case .words(let text) = filter else { return choices.lines }
      // Some commands are no moves, such as those for the clock.
      let commands = LinearHelp.lines(with: text, besides: choices.lines)
      return choices.actions.isEmpty && !commands.isEmpty ? commands : choices.lines + commands
    case .tell(let subject): return try told(subject)
    case .help(let word): return LinearHelp.lines(word)
    case .history(let walk): return try go(walk)
    case .clock(let runs):
      isClockStopped = !runs
      return [LinearLine(.clock, runs ? LinearWords.clockRuns : LinearWords.clockIsStopped)]
    case .quit:
      hasEnded = true
      return []
    }
  }

  private func chosen(_ number: Int, _ words: String) throws(LinearProblem) -> Input {
    guard choices.actions.indices.contains(number - 1) else {
      throw .noSuchChoice(number, of: choices.actions.count)
    }
    switch choices.actions[number - 1] {
    case .input(let input): return input
    case .words(let move):
      guard !words.isEmpty else { throw .choiceNeedsWords(number) }
      return move.input(words)
    }
  }

  private func told(_ subject: LinearRequest.Subject) throws(LinearProblem) -> [LinearLine] {
    let description = Description(state: state, offset: clockOffset)
    func conversation(_ number: ConversationNumber) throws(LinearProblem) -> Conversation {
      guard let conversation = state.conversation(number) else {
        throw .noSuch(.session, String(number.ordinal), nearest: nil)
      }
      return conversation
    }
    switch subject {
    case .desk: return place + description.desk
    case .hint: return [LinearLine(.hint, hint)]
    case .sessions: return description.sessions
    case .basis: return Description.basis(of: last)
    case .tabs(let number): return description.tabs(of: try conversation(number))
    case .tab(let number): return description.frontTab(of: try conversation(number))
    case .buttons(let number): return description.buttons(of: try conversation(number))
    case .transcript(let number, let last):
      return description.transcript(of: try conversation(number), last: last)
    }
  }

  /// What to try next, as the console's own line says it.
  private var hint: String {
    let next = history.isPast ? nil : NextHint(in: state, known: lessons, showsCustomer: true)
    return next.map(LinearHintWords.line) ?? LinearHintWords.nothing
  }

  // MARK: The past

  /// Where in the history this is; empty in the present.
  private var place: [LinearLine] {
    history.isPast
      ? [LinearLine(.history, LinearWords.moment(history.index + 1, of: history.count))] : []
  }

  private mutating func go(_ walk: LinearRequest.Walk) throws(LinearProblem) -> [LinearLine] {
    switch walk {
    case .back:
      guard history.index > history.beginning, history.go(to: history.index - 1) else {
        throw .noEarlierMoment
      }
    case .forward: guard history.go(to: history.index + 1) else { throw .noLaterMoment }
    case .now:
      guard history.isPast else { throw .noLaterMoment }
      history.goToNow()
    case .otherBranch:
      let current = history.branch
      guard let branchLeft, history.take(branchLeft) else { throw .noBranchLeft }
      self.branchLeft = current
      return [LinearLine(.history, LinearWords.inOtherBranch)]
        + Description(state: state, offset: clockOffset).desk
    }
    let present = history.isPast ? [] : [LinearLine(.history, LinearWords.present)]
    return place + present + Description(state: state, offset: clockOffset).desk
  }
}
