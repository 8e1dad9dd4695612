import Cells
import Diagnostics
import Organizations
import Records
import Simulation
import Wording

/// The agent's console as a single value: the engine's state, the events so far, and the person's view of it.
///
/// Pure: events go in, effects come out, and `frame` paints the current state. The live loop, `screenshot`
/// and the tests all drive the same value.
public struct Console: Sendable {
  /// Everything that happened, and which moment of it is shown.
  var history: History<EventLog>
  var view = View()
  /// The problems in the organization's files.
  public internal(set) var problems: [Diagnostic] = []
  /// The size of the screen.
  public var size: Size {
    didSet { pictureChange = .everything }
  }
  /// The wall clock's offset from UTC.
  let clockOffset: Span
  /// The keys and what they do.
  let keys: KeyTable
  /// The settings as they are saved beyond this run.
  var saved: SavedSettings
  /// What the console knows of the organization's files.
  var known = KnownFiles()
  /// The chat widget, by index, of customers who arrive while nobody is in front.
  let widget: Int
  /// How much may look different from the frame that was painted last.
  var pictureChange = PictureChange.everything
  /// The lines of the long messages near what is shown.
  var longTexts = LongTexts()
  /// The browser for the providers' pages.
  var browser = BrowserStatus.unavailable

  /// Whether everybody but the agent acts by themselves, as in a drill.
  public var isGuided: Bool {
    get { view.isGuided }
    set { view.isGuided = newValue }
  }

  /// The keys of a scenario or a drill that do something now; help and leader's menu name them with the console's own.
  public var playingKeys: [PlayingKey] {
    get { view.playingKeys }
    set { view.playingKeys = newValue }
  }

  /// Everything that was put in and everything that happened, up to the moment shown.
  public var run: Run { history.run }
  public var state: State { history.state }
  var eventLines: Chunked<EventLine> { history.log.lines }

  /// A console at a fresh desk, to which customers come through this widget.
  ///
  /// - Parameters:
  ///   - opening: who arrives at the start; the first one is accepted.
  ///   - location: where the settings can be saved.
  public init(
    _ desk: State, widget: Int = 0, size: Size = Size(width: 80, height: 24),
    clockOffset: Span = Span(milliseconds: 0), location: OrganizationLocation = .nowhere,
    opening: ConsoleOpening = .everybody, keys: KeyTable = .standard
  ) {
    history = History(from: desk)
    saved = SavedSettings(desk.organization.settings, at: location)
    self.size = size
    self.clockOffset = clockOffset
    self.keys = keys
    self.widget = widget
    let customers = desk.organization.customers.prefix(opening.customers ?? .max)
    for customer in customers {
      let isFirst = run.entries.isEmpty
      observe { history, observer in
        history.receive(.customer(.arrives(customer, widget: widget, speaks: true)), observing: observer)
        if isFirst { history.receive(.agent(.accepts(ConversationNumber(0))), observing: observer) }
      }
    }
    seeTheFront()
    view.note = nil
    view.isClockStopped = opening.isClockStopped
    view.showsHints = opening.showsHints
    history.beginHere()
  }

  /// A console at a fresh desk of this organization.
  public init(
    _ organization: Organization, setup: State.Setup = State.Setup(),
    size: Size = Size(width: 80, height: 24), location: OrganizationLocation = .nowhere,
    opening: ConsoleOpening = .everybody
  ) {
    self.init(State(organization, setup), size: size, location: location, opening: opening)
  }

  /// Applies an input and keeps the moment after it.
  ///
  /// In the past this begins a new branch.
  mutating func receive(_ input: Input) { receive([input]) }

  /// Applies inputs that come together, and keeps the moment after each.
  ///
  /// What they change on the screen is shown once, after the last of them.
  mutating func receive(_ inputs: [Input]) {
    happen { history, observer in
      for input in inputs { history.receive(input, observing: observer) }
    }
  }

  /// Lets time pass until an instant, and whatever is due happens.
  public mutating func pass(to instant: Instant) {
    happen { history, observer in history.advance(to: instant, observing: observer) }
  }

  /// A change of the history that is observed fact by fact.
  typealias Happening = (inout History<EventLog>, @escaping Run.Observer) -> Void

  /// Continues the run and shows what happened.
  private mutating func happen(_ change: Happening) {
    let chosenEntry = chosenEntry
    seeTheFront()
    let left = history.branch
    observe(change)
    if left != history.branch {
      view.branchLeft = left
      if let name = branchName(left: left) {
        let note = view.note.map { $0.text + " " } ?? ""
        view.note = Note(
          text: note + HistoryWords.branchBegins(leaving: name, keys), role: view.note?.role ?? .plain)
      }
    }
    seeTheFront()
    focus(on: view.pane)
    // Entries that come or go above the chosen one move the panel's lines but never change the choice.
    if let chosenEntry, self.chosenEntry != chosenEntry { choose(entry: chosenEntry) }
    // What was typed finds the new moment too.
    if case .history(let panel) = view.overlay, panel.found != nil {
      view.overlay = .history(finding(in: panel, choosing: Scene(self).historyContent?.item))
    }
  }

  private mutating func observe(_ change: Happening) {
    var lines = FactLines(clockOffset: clockOffset)
    let before = history.length
    change(&history) { fact, state in lines.add(fact, in: state) }
    let told = lines.lines
    let run = run
    let entries = run.entries.list(before.inputs..<run.entries.count)
    let facts = run.facts.list(before.facts..<run.facts.count)
    var begun = 0
    // What comes due by itself is nobody's.
    var isFirst = false
    // By index: this runs before the first frame, and each new kind of sequence costs more there than all these lines.
    var index = 0
    while index < told.count {
      while begun < entries.count, entries[begun].facts.lowerBound <= before.facts + index {
        isFirst = true
        begun += 1
      }
      take(facts[index], told[index], isFirst: &isFirst)
      index += 1
    }
  }

  /// Takes a fact into the events, and shows what the person must not miss of it.
  ///
  /// - Parameter isFirst: whether nothing was told yet of what somebody did.
  private mutating func take(_ fact: Fact, _ line: FactLine, isFirst: inout Bool) {
    if case .timePassed = fact.body { return }
    showNewTab(fact)
    fillSendBox(fact)
    let event = EventLine(
      sequence: fact.sequence, instant: fact.instant, line: line, claim: fact.productClaim,
      parties: fact.body.parties, weight: EventWeight(of: fact.body, isFirst: isFirst))
    if line.kind != .quiet { isFirst = false }
    history.changeLog { $0.add(event, ofPage: fact.activePage) }
    guard line.kind != .quiet else { return }
    if view.eventsScroll > 0 { view.eventsScroll += 1 }
    notice(fact, line)
  }

  /// Remembers that the person sees all of the conversation in front.
  private mutating func seeTheFront() {
    if let focused = state.focused { view.seen[focused.number] = focused.customerMessageCount }
  }

  /// How many messages the customer of a conversation in the background has sent since the agent left it.
  func unreadCount(of conversation: Conversation) -> Int {
    guard conversation.isAtTheDesk, conversation.number != state.focus,
      let seen = view.seen[conversation.number]
    else { return 0 }
    return max(0, conversation.customerMessageCount - seen)
  }

  /// Shows another moment of the history.
  mutating func show(_ change: (inout History<EventLog>) -> Void) {
    let branch = history.branch
    change(&history)
    if branch != history.branch { view.branchLeft = branch }
    view.eventsScroll = 0
    view.transcripts = [:]
    view.pageScroll = 0
    focus(on: view.pane)
  }

  /// The name of a branch that was left, with its length.
  func branchName(left number: BranchNumber?) -> String? {
    history.branches.first { $0.number == number }.map {
      HistoryWords.branch(
        HistoryRow.name(of: $0, in: history, clockOffset: clockOffset), steps: $0.steps)
    }
  }

  /// Shows a newly opened tab if there is room for only one pane, as the product does.
  private mutating func showNewTab(_ fact: Fact) {
    guard case .tab(let tab) = fact.body, state.focus == tab.number else { return }
    view.pageScroll = 0
    guard case .opened(_, let opened) = tab, opened.page != nil, let layout = Layout(size, view) else {
      return
    }
    if layout.kind == .single {
      view.pane = .appTab
    } else if view.showsCustomer, layout.appTab == .nothing {
      view.hideCustomer()
      say("The app tab is shown. \(keys.name(for: .customer(.show))) shows the customer's side again.")
    }
  }

  /// Puts a page's message into the chat box, after what the agent has typed.
  private mutating func fillSendBox(_ fact: Fact) {
    guard case .message(.sendBoxFilled(let number, _, let text)) = fact.body else { return }
    let typed = view.drafts[number]?.text ?? ""
    view.drafts[number] = LineEditor(typed.isEmpty ? text : "\(typed) \(text)")
  }

  /// What the page of an app tab did last.
  func lastActivity(of tab: TabNumber) -> EventLine? { history.log.lastActivity(of: tab) }

  /// Puts refusals and warnings where they cannot be missed.
  private mutating func notice(_ fact: Fact, _ line: FactLine) {
    switch line.kind {
    case .refusal:
      guard case .refusal(let refused) = fact.body else { return }
      view.note = Note(text: RefusalWords.note(refused.refusal), role: .refusal)
    case .warning: view.note = Note(text: line.text, role: .warning)
    case .ordinary, .quiet: break
    }
  }

  /// Lets time pass, and whatever is due happens.
  ///
  /// Does nothing while the clock is stopped.
  mutating func pass(_ span: Span) {
    guard !isClockStopped, span.milliseconds > 0 else { return }
    let rehearsed = view.clockSpeed.rehearsed(span, rest: &view.clockRest)
    if rehearsed.milliseconds > 0 { pass(to: state.now + rehearsed) }
  }

  /// How long until the picture can change by itself: until the next due event, the next second of a running
  /// time, or otherwise the clock's next minute.
  ///
  /// Nil while the clock is stopped.
  public var nextChange: Span? {
    guard !isClockStopped else { return nil }
    let now = state.now.milliseconds
    let runs = state.isCapacityUsedUp || state.isAnyRinging
    let step: Int64 = runs ? 1000 : 60_000
    var next = step - now % step
    if let due = state.nextDue { next = min(next, max(0, due.instant.milliseconds - now)) }
    return view.clockSpeed.real(Span(milliseconds: next), rest: view.clockRest)
  }

  /// Whether the clock is stopped: by hand, or because the past is shown.
  var isClockStopped: Bool {
    guard !view.isClockStopped else { return true }
    return history.isPast
  }

  /// The draft of the conversation in front.
  var draft: LineEditor {
    get {
      guard let focus = state.focus, let draft = view.drafts[focus] else { return LineEditor() }
      return draft
    }
    set { if let focus = state.focus { view.drafts[focus] = newValue } }
  }

  /// The conversations in list order, which is the order of arrival, so that each keeps its position and its
  /// key whatever happens to the others.
  var listed: ConversationList { state.underWay }

  /// The buttons of the conversation in front.
  var buttons: [Button] {
    guard let focused = state.focused else { return [] }
    return state.buttonBar(of: focused).buttons
  }
}
