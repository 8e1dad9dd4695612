import Diagnostics
import Organizations
import Records
import Simulation

/// A command whose first words are known, and the rest of its line.
struct CommandReading {
  let place: LinearPlace
  let widget: Int
  let word: LinearWord
  /// What follows the command's words, exactly as typed.
  let words: String

  var state: State { place.state }

  /// The words without blanks around them; throws if there are none.
  private func needed() throws(LinearProblem) -> String {
    guard let name else { throw .incomplete(word) }
    return name
  }

  /// The words without blanks around them; nil if there are none.
  private var name: String? {
    let trimmed = words.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    return trimmed.isEmpty ? nil : trimmed
  }

  func request() throws(LinearProblem) -> LinearRequest {
    // Nobody who only listens would notice that a part was left out.
    if !word.takesWords, let name { throw .tooManyWords(word, name) }
    switch word {
    case .help:
      guard let name else { return .help(nil) }
      return .help(try helped(name))
    case .what: return .list(name == nil ? .usual : name == "all" ? .all : .words(name ?? ""))
    case .find: return .list(.words(try needed()))
    case .end: return .list(.endings(try place.number()))
    case .hint: return .tell(.hint)
    case .whereAmI: return .tell(.desk)
    case .sessions: return .tell(.sessions)
    case .basis: return .tell(.basis)
    case .tabs: return .tell(.tabs(try place.number()))
    case .buttons: return .tell(.buttons(try place.number()))
    case .transcript: return .tell(.transcript(try place.number(), last: try lastLines()))
    case .tab where name == nil: return .tell(.tab(try place.number()))
    case .back: return .history(.back)
    case .forward: return .history(.forward)
    case .now: return .history(.now)
    case .otherBranch: return .history(.otherBranch)
    case .stopClock: return .clock(runs: false)
    case .startClock: return .clock(runs: true)
    case .quit: return .quit
    case .accept, .reject, .open, .say, .press, .tab, .closeTab, .endChat, .closeSession, .presence:
      return .input(.agent(try agentInput()))
    case .arrive, .customerSays, .customerAccepts, .customerDeclines, .customerLeaves, .customerIsCutOff,
      .customerComesBack:
      return .input(.customer(try customerInput()))
    case .connect, .endSession, .signIn, .startSession, .invite, .send:
      return .input(.provider(try providerInput()))
    case .turnOn, .turnOff, .set, .uninstall: return .input(.administrator(try administratorInput()))
    case .startOver, .agent, .language, .widget: return .input(.trainer(try trainerInput()))
    case .pass: return .input(.passTo(state.now + (try span())))
    }
  }

  private func lastLines() throws(LinearProblem) -> Int? {
    guard let name else { return nil }
    guard let count = Int(name), count > 0 else { throw .tooManyWords(word, name) }
    return count
  }

  private func helped(_ name: String) throws(LinearProblem) -> LinearWord {
    let phrases = LinearWord.spellings
    if let known = phrases.first(where: { $0.phrase == name.lowercased() }) { return known.word }
    throw .noSuch(.command, name, nearest: NearestName.meant(by: name, among: phrases.map(\.phrase)))
  }

  // MARK: The agent

  private func agentInput() throws(LinearProblem) -> AgentInput {
    switch word {
    case .accept: return .accepts(try offered())
    case .reject: return .rejects(try offered())
    case .open: return .opens(try place.conversation(try needed()))
    case .say: return .types(try place.number(), words)
    case .press: return .presses(try place.number(), action: try action(try needed()))
    case .tab: return .opensTab(try place.number(), try place.tab(try needed()))
    case .closeTab:
      guard let name else { return .closesTab(try place.number(), try front()) }
      return .closesTab(try place.number(), try place.tab(name))
    case .endChat: return .endsConversation(try place.number())
    case .closeSession:
      guard let name else { return .closesSession(try place.number()) }
      return .closesSession(try place.conversation(name))
    default: return try presence()
    }
  }

  /// The conversation that is offered, unless one is named.
  private func offered() throws(LinearProblem) -> ConversationNumber {
    if let name { return try place.conversation(name) }
    guard let open = state.firstOpen else { throw .nobodyWaits }
    return open.number
  }

  private func front() throws(LinearProblem) -> TabNumber {
    guard let front = place.conversation?.front else { throw .noSessionInFront }
    return front
  }

  /// The conversation action that a person means by its button's number or label, its command or its own name.
  private func action(_ words: String) throws(LinearProblem) -> GUID {
    guard let conversation = state.conversation(try place.number()) else { throw .noSessionInFront }
    let bar = state.buttonBar(of: conversation)
    if let index = Int(words), bar.buttons.indices.contains(index - 1) {
      return bar.buttons[index - 1].action.id
    }
    let wanted = words.lowercased()
    let shown = bar.buttons.map { ([$0.label, $0.slashCommand, $0.action.name], $0.action.id) }
    let hidden = bar.hidden.map { ([$0.label, $0.slashCommand, $0.action.name], $0.action.id) }
    let named = shown + hidden
    for (names, id) in named where names.contains(where: { $0?.lowercased() == wanted }) { return id }
    if let id = GUID(words) { return id }
    throw .noSuch(.button, words, nearest: NearestName.meant(by: words, among: bar.buttons.map(\.label)))
  }

  private func presence() throws(LinearProblem) -> AgentInput {
    let words = try needed()
    if words.lowercased() == "reset" { return .resetsPresence }
    if let presence = Presence(label: words) { return .setsPresence(presence) }
    let known = Presence.allCases.filter(\.canBeSetByHand).map(\.label)
    throw .noSuch(.presence, words, nearest: NearestName.meant(by: words, among: known))
  }

  // MARK: The customer

  private func customerInput() throws(LinearProblem) -> CustomerInput {
    switch word {
    case .customerSays: return .says(try place.number(), words)
    case .customerAccepts: return .answers(try place.number(), .accepts)
    case .customerDeclines: return .answers(try place.number(), .declines)
    case .customerLeaves: return .leaves(try place.number())
    case .customerIsCutOff: return .isCutOff(try place.number())
    case .customerComesBack: return .comesBack(try place.number())
    default: return try arrival()
    }
  }

  /// `arrive`, `arrive Mia Wong through Store chat, silently`, `arrive new Jo Doe`.
  private func arrival() throws(LinearProblem) -> CustomerInput {
    let usual = state.focused?.widget ?? widget
    guard var words = name else {
      guard let next = state.nextCustomer else { throw .nobodyElse }
      return .arrives(next, widget: usual, speaks: true)
    }
    let silence = ", silently"
    let speaks = !words.lowercased().hasSuffix(silence)
    if !speaks { words = String(words.dropLast(silence.count)) }
    let split = place.splittingWidget(words, after: "through")
    return .arrives(try customer(split?.words ?? words), widget: split?.widget ?? usual, speaks: speaks)
  }

  private func customer(_ name: String) throws(LinearProblem) -> Customer {
    let customers = state.organization.customers
    if let known = customers.first(where: { $0.name.lowercased() == name.lowercased() }) { return known }
    let new = "new "
    if name.lowercased().hasPrefix(new) { return Customer(name: String(name.dropFirst(new.count))) }
    throw .noSuch(.customer, name, nearest: NearestName.meant(by: name, among: customers.map(\.name)))
  }

  // MARK: The provider's app

  private func providerInput() throws(LinearProblem) -> ProviderInput {
    if word == .send { return try sending() }
    let tab = try place.appTab()
    switch word {
    case .connect: return try report(.connected, tab)
    case .endSession: return try report(.ended, tab)
    case .signIn: return .signsIn(tab)
    case .invite:
      _ = try needed()
      return .invites(tab, words)
    default: return .startsSession(tab)
    }
  }

  private func report(_ milestone: ProviderEvent.Milestone, _ tab: TabNumber) throws(LinearProblem)
    -> ProviderInput
  {
    guard let (conversation, found) = state.tab(tab), let page = found.page else { throw .noApp }
    return .sends(conversation.event(reporting: milestone, from: page), to: .top, from: tab)
  }

  /// `send CobrowseEndedEvent`, `send CobrowseEndedEvent to window`.
  private func sending() throws(LinearProblem) -> ProviderInput {
    var name = try needed()
    let window = " to window"
    let isToWindow = name.lowercased().hasSuffix(window)
    if isToWindow { name = String(name.dropLast(window.count)) }
    guard let event = ProviderEvent.allCases.first(where: { $0.name.lowercased() == name.lowercased() })
    else {
      let known = ProviderEvent.allCases.map(\.name)
      throw .noSuch(.event, name, nearest: NearestName.meant(by: name, among: known))
    }
    return .sends(event, to: isToWindow ? .window : .top, from: try place.appTab())
  }

  // MARK: The trainer and the clock

  private func trainerInput() throws(LinearProblem) -> TrainerInput {
    switch word {
    case .startOver: return .startsOver(try place.number())
    case .widget: return .changesWidget(try place.number(), widget: try place.widget(try needed()))
    case .agent:
      let (name, agents) = (try needed(), state.organization.agents)
      guard let agent = agents.first(where: { $0.name.lowercased() == name.lowercased() }) else {
        throw .noSuch(.agent, name, nearest: NearestName.meant(by: name, among: agents.map(\.name)))
      }
      return .changesAgent(agent)
    default:
      let tag = try needed()
      guard let language = Locale.allCases.first(where: { $0.label.lowercased() == tag.lowercased() }) else {
        let known = Locale.allCases.map(\.label)
        throw .noSuch(.language, tag, nearest: NearestName.meant(by: tag, among: known))
      }
      return .changesLanguage(language)
    }
  }

  /// `10s`, `10 s`, `1 minute`, `3 minutes`.
  private func span() throws(LinearProblem) -> Span {
    let written = try needed().lowercased()
    let digits = written.prefix { $0.isASCII && $0.isNumber }
    let unit = written.dropFirst(digits.count).drop { $0 == " " }
    let short =
      switch unit {
      case "second", "seconds", "": "s"
      case "minute", "minutes": "m"
      default: String(unit)
      }
    guard let span = Span(digits + short) else { throw .noSuch(.duration, written, nearest: nil) }
    return span
  }
}
