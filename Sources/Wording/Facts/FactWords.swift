import Records
import Simulation

/// The words for one fact, from which its line is made.
struct FactWords {
  /// Who or what a fact is about, in a word short enough for a narrow column.
  enum Noun: String, CaseIterable {
    case agent, session, provider, customer, tab, system, presence, admin, trainer, page

    init(_ actor: Actor) {
      self =
        switch actor {
        case .agent: .agent
        case .customer: .customer
        case .provider: .provider
        case .administrator: .admin
        case .trainer: .trainer
        case .clock: .system
        case .page: .page
        }
    }
  }

  let noun: Noun
  /// The text without the customer's name, for a line that already contains it.
  let plainText: String
  var text: String
  /// The text in fewer words; nil if there are none.
  var brief: String?
  var kind: FactLine.Kind
  /// The setting of the organization on which the fact rests.
  var chosen: ChosenSetting?

  init(_ noun: Noun, _ text: String, brief: String? = nil, _ kind: FactLine.Kind = .ordinary) {
    self.noun = noun
    plainText = text
    (self.text, self.brief) = (text, brief)
    self.kind = kind
  }

  init(_ fact: Fact, in state: State, clockOffset: Span) {
    self.init(fact.body, in: state, clockOffset: clockOffset)
    chosen = ChosenSetting(fact, in: state)
  }

  init(_ body: Fact.Body, in state: State, clockOffset: Span = Span(milliseconds: 0)) {
    let names = Names(state, clockOffset: clockOffset)
    self =
      switch body {
      case .conversation(let fact): FactWords(fact, names)
      case .message(let fact): FactWords(fact, names)
      case .invitation(let fact): FactWords(fact, names)
      case .command(let fact): FactWords(fact, names)
      case .action(let fact): FactWords(fact, names)
      case .session(let fact): FactWords(fact, names)
      case .tab(let fact): FactWords(fact, names)
      case .event(let fact): FactWords(fact, names)
      case .presence(let fact): FactWords(fact)
      case .option(let fact): FactWords(fact, names)
      case .workstream(let fact): FactWords(fact)
      case .setting(let fact): FactWords(fact, names)
      case .solution(let fact): FactWords(fact)
      case .trainer(let fact): FactWords(fact, names)
      case .page(let fact): FactWords(fact, names)
      case .refusal(let fact): FactWords(fact, names)
      case .warning(let warning): FactWords(warning, names)
      case .timePassed: FactWords(.system, "time passes", .quiet)
      }
  }

  /// The words preceded by the customer's name, if the desk has more than one conversation.
  func about(_ number: ConversationNumber, _ names: Names) -> FactWords {
    guard names.needsCustomer else { return self }
    var words = self
    words.text = "\(names.customer(number)): \(text)"
    words.brief = "\(names.firstName(number)): \(brief ?? text)"
    return words
  }
}

/// The names of the things that facts and moves refer to, from a state, and its instants as a clock shows them.
struct Names {
  let state: State
  /// The clock's offset from UTC.
  private let clockOffset: Span

  init(_ state: State, clockOffset: Span = Span(milliseconds: 0)) {
    (self.state, self.clockOffset) = (state, clockOffset)
  }

  /// The time of day of an instant, `09:02:00`.
  func time(_ instant: Instant) -> String { ConversationWords.time(instant, clockOffset: clockOffset) }

  /// Whether a line must say which conversation it is about.
  var needsCustomer: Bool { state.sessionCount > 1 }

  func customer(_ number: ConversationNumber) -> String {
    state.conversation(number)?.customer.name ?? "customer \(number.ordinal)"
  }

  /// The first name of the customer, if nobody else at the desk has it.
  func firstName(_ number: ConversationNumber) -> String {
    let name = customer(number)
    guard let first = name.split(separator: " ").first else { return name }
    let others = state.underWay.filter { $0.number != number }.map(\.customer.name)
    return others.contains { $0.split(separator: " ").first == first } ? name : String(first)
  }

  /// A tab's title; for a closed tab, only its number.
  func tab(_ number: TabNumber) -> String { state.tab(number)?.tab.title ?? "app tab \(number.ordinal)" }

  func widget(_ place: Int) -> String {
    let widgets = state.organization.chatWidgets
    return widgets.indices.contains(place) ? widgets[place].name : "chat widget \(place + 1)"
  }
}
