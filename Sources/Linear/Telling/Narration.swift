import Records
import Simulation
import Wording

/// A fact that is news, and its line.
struct News: Sendable {
  let fact: Fact
  let line: FactLine
}

/// What happened, fact by fact, for the lines that tell it.
struct Narration {
  private var lines: FactLines
  private(set) var facts: [Fact] = []
  private let beginning: Instant
  private let clockOffset: Span

  /// - Parameters:
  ///   - now: the instant when the first fact can happen; later ones are told with their time.
  ///   - clockOffset: the clock's offset from UTC.
  init(at now: Instant, clockOffset: Span) {
    (beginning, self.clockOffset) = (now, clockOffset)
    lines = FactLines(clockOffset: clockOffset)
  }

  mutating func add(_ fact: Fact, in before: State) {
    lines.add(fact, in: before)
    facts.append(fact)
  }

  var news: [News] {
    let all = zip(facts, lines.lines).map { News(fact: $0, line: $1) }
    let accepted = Set(facts.compactMap(\.accepted))
    let news = all.filter { news in
      if let session = news.fact.sessionInFront { return !accepted.contains(session) }
      return news.line.kind != .quiet || news.fact.isMessage
    }
    // Whoever turns to another tab hears where they are.
    return news.isEmpty ? all.filter(\.fact.isTabInFront) : news
  }

  /// The lines that tell it.
  var told: [LinearLine] {
    news.flatMap { news -> [LinearLine] in
      let (fact, line) = (news.fact, news.line)
      let instant = ConversationWords.time(fact.instant, clockOffset: clockOffset)
      let time = fact.instant > beginning ? " (\(instant))" : ""
      return Self.lines(fact, line, time) + Self.details(of: fact)
    }
  }

  private static func lines(_ fact: Fact, _ line: FactLine, _ time: String) -> [LinearLine] {
    let told = ToldLine(fact, line)
    var lines = [LinearLine(told.label, told.words + time)]
    if case .refusal(let refused) = fact.body, let hint = RefusalWords.hint(refused.refusal) {
      lines.append(LinearLine(.hint, hint))
    }
    return lines
  }

  /// What a person who sees the screen reads in the tab that has opened.
  private static func details(of fact: Fact) -> [LinearLine] {
    guard case .tab(.opened(_, let tab)) = fact.body, let page = tab.page else { return [] }
    return Description.data(of: page)
  }
}

extension Fact {
  /// Whether it is a line of the chat, which the screen shows in the transcript.
  fileprivate var isMessage: Bool {
    if case .message = body { true } else { false }
  }

  /// The conversation that the agent accepted.
  fileprivate var accepted: ConversationNumber? {
    if case .conversation(.accepted(let number)) = body { number } else { nil }
  }

  /// The conversation whose session came to the front.
  fileprivate var sessionInFront: ConversationNumber? {
    if case .conversation(.cameToFront(let number)) = body { number } else { nil }
  }

  /// Whether an app tab came to the front.
  fileprivate var isTabInFront: Bool {
    if case .tab(.cameToFront) = body { true } else { false }
  }
}
