import Diagnostics
import Records
import Simulation

/// Which facts of a run are shown: those that meet every condition that is given.
public struct FactFilter: Hashable, Sendable {
  /// Empty for any name.
  var names: Set<FactName> = []
  /// Empty for any actor.
  var actors: Set<Actor> = []
  /// Empty for any conversation, or none.
  var conversations: Set<ConversationNumber> = []
  var since: Instant?
  var until: Instant?

  /// The filter for everything.
  public init() {}

  /// A word of a filter that means nothing in this run.
  public enum Problem: Error, Hashable, Sendable {
    case unknownFact(String)
    case unknownActor(String)
    case unknownConversation(String, known: [String])
    case unreadableTime(String)
  }

  /// Reads the words of a command line.
  ///
  /// - Parameters:
  ///   - facts: names of facts.
  ///   - actors: names of actors.
  ///   - conversations: customers' names, or numbers from 1.
  ///   - since: an instant, or the time since the run began.
  ///   - until: the same.
  ///   - run: the run that is shown.
  public init(
    facts: [String], actors: [String], conversations: [String], since: String?, until: String?, of run: Run
  ) throws(Problem) {
    for word in facts {
      guard let name = FactName.allCases.first(named: word) else { throw .unknownFact(word) }
      names.insert(name)
    }
    for word in actors {
      guard let actor = Actor.allCases.first(named: word) else { throw .unknownActor(word) }
      self.actors.insert(actor)
    }
    for word in conversations { self.conversations.formUnion(try Self.conversations(word, of: run)) }
    self.since = try since.map { word throws(Problem) in try Self.instant(word, from: run.opening.now) }
    self.until = try until.map { word throws(Problem) in try Self.instant(word, from: run.opening.now) }
  }

  private static func conversations(
    _ word: String, of run: Run
  ) throws(Problem) -> Set<ConversationNumber> {
    let all = run.state.conversations
    let named = all.filter { $0.customer.name.lowercased() == word.lowercased() }.map(\.number)
    if !named.isEmpty { return Set(named) }
    if let number = Int(word), all.indices.contains(number - 1) { return [all[number - 1].number] }
    throw .unknownConversation(word, known: all.map(\.customer.name))
  }

  private static func instant(_ word: String, from start: Instant) throws(Problem) -> Instant {
    if let instant = Instant(word) { return instant }
    guard let span = Span(word) else { throw .unreadableTime(word) }
    return start + span
  }

  func includes(_ fact: Fact) -> Bool {
    if !names.isEmpty, !names.contains(fact.name) { return false }
    if !actors.isEmpty, !actors.contains(fact.cause.actor) { return false }
    if !conversations.isEmpty {
      guard let number = fact.body.conversation, conversations.contains(number) else { return false }
    }
    if let since, fact.instant < since { return false }
    if let until, fact.instant > until { return false }
    return true
  }
}

extension Array where Element: RawRepresentable<String> {
  /// The element with a name, in any case.
  fileprivate func first(named name: String) -> Element? {
    first { $0.rawValue.lowercased() == name.lowercased() }
  }
}
