import Diagnostics
import Records
import Simulation

/// The session and app tab that a command is about: those in front, unless the line begins with `in …:`.
struct LinearPlace {
  let state: State
  private var named: ConversationNumber?
  private var namedTab: TabNumber?

  init(_ state: State) { self.state = state }

  /// Takes the prefixes `in 2:` and `in tab 3:` from a line.
  mutating func takePrefixes(of line: inout Substring) throws(LinearProblem) {
    while line.prefix(3).lowercased() == "in ", let colon = line.range(of: ": ") {
      let place = line[line.index(line.startIndex, offsetBy: 3)..<colon.lowerBound]
      if place.prefix(4).lowercased() == "tab " {
        namedTab = try tab(String(place.dropFirst(4)))
      } else {
        named = try conversation(String(place))
      }
      line = line[colon.upperBound...]
    }
  }

  // MARK: Sessions

  /// The session that the command is about.
  func number() throws(LinearProblem) -> ConversationNumber {
    if let number = named ?? namedTab.flatMap({ state.tab($0)?.conversation.number }) ?? state.focus {
      return number
    }
    throw .noSessionInFront
  }

  var conversation: Conversation? { (try? number()).flatMap(state.conversation) }

  /// The conversation that a person means by its number, in order of arrival, or by its customer's name.
  func conversation(_ words: String) throws(LinearProblem) -> ConversationNumber {
    if let ordinal = Int(words.hasPrefix("#") ? String(words.dropFirst()) : words), ordinal > 0 {
      return ConversationNumber(ordinal == .max ? ordinal : ordinal - 1)
    }
    let current = Array(state.underWay)
    let meant = current.filter { $0.customer.name.lowercased() == words.lowercased() }
    if meant.count > 1 { throw .ambiguous(words, meant.map(\.number)) }
    if let only = meant.first { return only.number }
    if let past = state.conversations.last(where: { $0.customer.name == words }) { return past.number }
    let names = current.map(\.customer.name)
    let begun = current.filter { conversation in
      conversation.customer.name.lowercased().split(separator: " ").contains { $0 == words.lowercased() }
    }
    if begun.count == 1, let only = begun.first { return only.number }
    throw .noSuch(.session, words, nearest: NearestName.meant(by: words, among: names))
  }

  /// Words that mean a conversation: its customer's name if that is enough.
  func words(for number: ConversationNumber) -> String {
    if let name = state.conversation(number)?.customer.name, (try? conversation(name)) == number,
      !name.contains(": ")
    {
      return name
    }
    return String(number.ordinal)
  }

  // MARK: App tabs

  /// The app tab that a person means by its place, its title, or `#` and its number.
  func tab(_ words: String) throws(LinearProblem) -> TabNumber {
    if words.hasPrefix("#"), let ordinal = Int(words.dropFirst()), ordinal > 0 {
      return TabNumber(ordinal == .max ? ordinal : ordinal - 1)
    }
    guard let conversation = state.conversation(try number()) else { throw .noSessionInFront }
    let tabs = conversation.tabs
    if let place = Int(words), tabs.indices.contains(place - 1) { return tabs[place - 1].number }
    let step = words.lowercased() == "next" ? 1 : words.lowercased() == "previous" ? tabs.count - 1 : nil
    if let step, let front = tabs.firstIndex(where: { $0.number == conversation.front }) {
      return tabs[(front + step) % tabs.count].number
    }
    if let tab = tabs.first(where: { $0.title.lowercased() == words.lowercased() || $0.answers(to: words) }) {
      return tab.number
    }
    throw .noSuch(.tab, words, nearest: NearestName.meant(by: words, among: tabs.map(\.title)))
  }

  /// Words that mean a tab of the conversation: its place, or its number if it is not there.
  func words(for tab: TabNumber) -> String {
    let tabs = conversation?.tabs ?? []
    return tabs.firstIndex { $0.number == tab }.map { String($0 + 1) } ?? "#\(tab.ordinal)"
  }

  /// The tab whose third-party app the command is about.
  func appTab() throws(LinearProblem) -> TabNumber {
    if let namedTab { return namedTab }
    guard let conversation, let tab = state.providerTab(of: conversation) else { throw .noApp }
    return tab.number
  }

  // MARK: Chat widgets

  /// The index of the chat widget with this name.
  func widget(_ words: String) throws(LinearProblem) -> Int {
    let names = state.organization.chatWidgets.map(\.name)
    if let exact = names.firstIndex(of: words) { return exact }
    if let other = names.firstIndex(where: { $0.lowercased() == words.lowercased() }) { return other }
    throw .noSuch(.widget, words, nearest: NearestName.meant(by: words, among: names))
  }

  /// Splits `… for Store chat` or `… through Store chat` at the name of a chat widget; nil if there is none.
  func splittingWidget(_ words: String, after link: String) -> (words: String, widget: Int)? {
    for (index, widget) in state.organization.chatWidgets.enumerated() {
      let end = " \(link) \(widget.name)".lowercased()
      if words.lowercased().hasSuffix(end) { return (String(words.dropLast(end.count)), index) }
    }
    return nil
  }
}

extension Substring {
  /// The first place of a text; nil if it is not there.
  func range(of text: String) -> Range<Index>? {
    firstRange(of: text)
  }
}
