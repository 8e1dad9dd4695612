import Diagnostics
import Organizations
import Records
import Simulation

/// A scenario in progress: the desk set up by its Givens, and everything that has happened there.
///
/// Sentences change it only through the functions here. Before anything has happened, they set it up
/// again; after that, every change is an input to the engine.
public struct Rehearsal: Sendable {
  /// The desk set up by the Givens, and everything that has happened there.
  public private(set) var run: Run
  /// The organization from its files, before the scenario's Givens; nil if none can be read.
  public private(set) var organizationOnFile: Organization?
  /// The conversation that the last sentence was about.
  private var subject: ConversationNumber?
  /// Why the last attempt was refused; nil if it was done or nothing was tried.
  private(set) var lastRefusal: Refusal?
  private(set) var hasTried = false
  /// What the next expectation asks for, if a refused step may show it: then it is not a failure.
  var expectedSign: RefusalSign?
  private var setting: Setting
  var screens: any RunScreens
  /// The pages of app tabs in a browser; nil while the third-party apps are simulated.
  private(set) var pages: (any RunPages)?

  /// The settings before the first input.
  private struct Setting: Sendable {
    var organization: Organization
    /// The organization's name as the scenario gave it; nil if it gave none.
    var named: String?
    var setup = State.Setup()
    var widget = 0
  }

  let library: any Library
  /// The feature file that paths are relative to.
  let file: String

  /// Creates a rehearsal in an organization; nil if the scenario names one itself.
  init(at opened: OpenedOrganization?, library: any Library, file: String) {
    self.library = library
    self.file = file
    organizationOnFile = opened?.organization
    let opened = opened ?? .nowhere
    setting = Setting(organization: opened.organization)
    run = Run(from: opened.state)
    screens = library.screens()
  }

  /// A rehearsal at a state that was reached elsewhere, to ask what holds there.
  init(at state: State) {
    library = EmptyLibrary()
    file = ""
    setting = Setting(organization: state.organization)
    run = Run(from: state)
    screens = library.screens()
  }

  /// Receives an input of another run, whether or not it is refused.
  mutating func observe(_ input: Input) { run.receive(input) }

  /// Takes over a run that goes on from this one, where someone else did what a step asks for.
  mutating func adopt(_ run: Run) { self.run = run }

  public var state: State { run.state }
  public var hasBegun: Bool { !run.entries.isEmpty }
}

// MARK: - Setting up

extension Rehearsal {
  /// Uses the organization that the scenario names.
  mutating func choose(organization name: String) throws(StepProblem) {
    if let first = setting.named {
      if first == name { return }
      throw .secondOrganization(name, first: first)
    }
    guard !hasBegun else { throw .organizationTooLate(name) }
    let opened: OpenedOrganization
    do {
      opened = try library.opened(name, from: file)
    } catch {
      throw StepProblem(error, .organization, name)
    }
    setting.organization = opened.organization
    setting.named = name
    organizationOnFile = opened.organization
    if setting.setup == State.Setup() { run = Run(from: opened.state) } else { restage() }
  }

  /// The solution with this name.
  func solution(_ name: String) throws(StepProblem) -> Solution {
    do {
      return try library.solution(name, from: file)
    } catch {
      throw StepProblem(error, .solution, name)
    }
  }

  /// Changes the organization: its setup before the first input, its files after that.
  mutating func changeOrganization(_ change: (inout Organization) -> Void) throws(StepProblem) {
    guard hasBegun else {
      change(&setting.organization)
      restage()
      return
    }
    var organization = state.organization
    change(&organization)
    try require(.trainer(.changesOrganization(organization)))
  }

  mutating func choose(widget index: Int) throws(StepProblem) {
    setting.widget = index
    if hasBegun { try require(.trainer(.changesWidget(try conversation().number, widget: index))) }
  }

  mutating func choose(agent: Agent) throws(StepProblem) {
    setting.setup.agent = agent
    if hasBegun { try require(.trainer(.changesAgent(agent))) } else { restage() }
  }

  mutating func choose(language: Locale) throws(StepProblem) {
    setting.setup.language = language
    if hasBegun { try require(.trainer(.changesLanguage(language))) } else { restage() }
  }

  /// Lets the providers' own pages run in a browser.
  mutating func runPages() throws(StepProblem) {
    guard pages == nil else { return }
    do throws(BrowserFault) {
      pages = try library.pages()
    } catch {
      throw .noBrowser(error)
    }
    setting.setup.pageRuntime = .browser
    if hasBegun { try require(.trainer(.runsPages(.browser))) } else { restage() }
  }

  mutating func set(clock instant: Instant) throws(StepProblem) {
    setting.setup.clock = instant
    if hasBegun { try require(.passTo(instant)) } else { restage() }
  }

  private mutating func restage() {
    run = Run(from: State(setting.organization, setting.setup))
  }

  /// The index of the chat widget that customers come through.
  var widget: Int { subject.flatMap(state.conversation)?.widget ?? setting.widget }
}

extension StepProblem {
  init(_ problem: LibraryProblem, _ kind: Kind, _ name: String) {
    self =
      switch problem {
      case .notFound(let known): .notFound(kind, name: name, known: known)
      case .unreadable(let diagnostics): .unreadable(diagnostics)
      }
  }
}

// MARK: - Making things happen

extension Rehearsal {
  /// Does something that somebody tries.
  ///
  /// If it is refused, the step fails, unless the next expectation asks for the refusal.
  mutating func require(_ input: Input, about number: ConversationNumber? = nil) throws(StepProblem) {
    if let number { subject = number }
    let entry = pages?.receive(input, by: &run) ?? run.receive(input)
    let facts = run.facts(of: entry)
    hasTried = true
    lastRefusal =
      facts.lazy.compactMap { fact in
        if case .refusal(let refused) = fact.body { refused.refusal } else { nil }
      }.first
    if let lastRefusal, expectedSign?.filled(by: self).isShown(by: lastRefusal, facts) != true {
      throw .refused(lastRefusal)
    }
  }

  /// Lets time pass; this is not an attempt by anyone.
  mutating func pass(to instant: Instant) {
    pages?.advance(&run, to: instant)
    if let pages { pages.receive(.passTo(instant), by: &run) } else { run.receive(.passTo(instant)) }
  }

  /// Waits for the next thing that happens by itself, to evaluate an expectation again.
  ///
  /// However often an expectation is evaluated, the wait is one input: `pass` records it as one.
  ///
  /// - Returns: false if nothing more can happen until the limit.
  mutating func waitForNext(until limit: Instant) -> Bool {
    // Something due now happens as soon as the clock moves on.
    let soonest = state.now + Span(milliseconds: 1)
    let due = state.nextDue.map { max($0.instant, soonest) }
    guard let pages else {
      guard let due, due <= limit else { return false }
      run.advance(to: due)
      return true
    }
    guard state.now < limit else { return false }
    let next = max(due ?? limit, soonest)
    _ = pages.advanceUntilActivity(&run, to: min(next, limit))
    return true
  }

  /// Presses something in the page of an app tab.
  mutating func press(_ target: PressTarget, in tab: TabNumber) -> PressOutcome {
    pages?.press(target, in: tab, of: &run) ?? .notReadable
  }

  /// The visible text of an app tab's page; nil if it cannot be read.
  mutating func text(of tab: TabNumber) -> String? { pages?.text(of: tab, in: &run) }

  /// A PNG of the desk in the browser; nil if no page is open.
  mutating func picture() -> [UInt8]? { pages?.picture(of: &run) }

  /// Closes the pages.
  func end() { pages?.end() }
}

// MARK: - What sentences refer to

extension Rehearsal {
  /// Why the last attempt was refused; nil if it was done.
  func refusal() throws(StepProblem) -> Refusal? {
    guard hasTried else { throw .nothingTried }
    return lastRefusal
  }

  /// The conversation that sentences are about: that of the last sentence, otherwise the one in front.
  func conversation() throws(StepProblem) -> Conversation {
    guard let conversation = (subject ?? state.focus).flatMap(state.conversation) else {
      throw .noConversation
    }
    return conversation
  }

  /// The conversation that the agent sees: the one in front, otherwise the one that sentences are about.
  func conversationInFront() throws(StepProblem) -> Conversation {
    if let focused = state.focused { return focused }
    return try conversation()
  }

  /// The conversation waiting for the agent's answer: the one that rings, otherwise the one that arrived last.
  func incoming() throws(StepProblem) -> Conversation {
    let open = state.underWay.filter(\.status.isOpen)
    guard let found = open.last(where: { $0.status.rings }) ?? open.last else { throw .nothingIncoming }
    return found
  }

  /// The last conversation with a customer, which may be closed.
  func conversation(with name: String) throws(StepProblem) -> Conversation {
    try last(with: name, among: state.conversations)
  }

  /// The last conversation with a customer that is not closed.
  func conversationUnderWay(with name: String) throws(StepProblem) -> Conversation {
    try last(with: name, among: Array(state.underWay))
  }

  private func last(
    with name: String, among conversations: some BidirectionalCollection<Conversation>
  ) throws(StepProblem) -> Conversation {
    guard let found = conversations.last(where: { $0.customer.name == name }) else {
      throw .notFound(.conversation, name: name, known: conversations.map(\.customer.name))
    }
    return found
  }

  /// Makes the conversation with a customer the one that sentences are about, if there is one.
  mutating func speak(of name: String) {
    if let conversation = try? conversation(with: name) { subject = conversation.number }
  }

  /// The tab with a title in the conversation in front; if there are several, the last.
  func tab(_ title: String) throws(StepProblem) -> (conversation: Conversation, tab: AppTab) {
    let conversation = try conversationInFront()
    return (conversation, try conversation.tab(titled: title))
  }

  /// The tab and page that a provider's sentence without a tab is about.
  func providerTab() throws(StepProblem) -> (tab: AppTab, page: Page) {
    guard let tab = state.providerTab(of: try conversationInFront()), let page = tab.page else {
      throw .noProviderTab
    }
    return (tab, page)
  }

  /// A text with `{conversationId}` replaced by the id of the conversation in front.
  func filled(_ text: String) -> String {
    guard let conversation = try? conversationInFront() else { return text }
    return filled(text, in: conversation)
  }

  /// A text with `{conversationId}` replaced by a conversation's id.
  func filled(_ text: String, in conversation: Conversation) -> String {
    guard text.contains("{conversationId}") else { return text }
    return text.split(separator: "{conversationId}", omittingEmptySubsequences: false)
      .joined(separator: conversation.id.description)
  }
}

extension Conversation {
  /// The tab with a title; if there are several, the last.
  func tab(titled title: String) throws(StepProblem) -> AppTab {
    guard let tab = tabs.last(where: { $0.answers(to: title) }) else {
      throw .notFound(.appTab, name: title, known: tabs.map(\.title))
    }
    return tab
  }
}
