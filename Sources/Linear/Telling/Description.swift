import Organizations
import Records
import Simulation
import Wording

/// What the screen shows, in lines that can be read aloud.
struct Description {
  let state: State
  /// The clock's offset from UTC.
  let offset: Span

  // MARK: The desk

  /// The state in words: the agent, every session, and the tabs of the one in front.
  var desk: [LinearLine] {
    let name = "\(state.desk.agent.name), \(state.desk.presence.label), \(state.desk.language.label)"
    let tabs = state.focused.map(tabs) ?? []
    return [
      LinearLine(.clock, String(state.now.timeOfDay(offset: offset).prefix(8))), LinearLine(.agent, name),
    ]
      + sessions + tabs
  }

  /// Every conversation that is not over, by its number.
  var sessions: [LinearLine] {
    let lines = state.underWay.map { LinearLine(.session, line(of: $0)) }
    return lines.isEmpty ? [LinearLine(.session, LinearWords.noSessions)] : Array(lines)
  }

  private func line(of conversation: Conversation) -> String {
    var parts = ["\(conversation.number.ordinal). \(conversation.customer.name)"]
    parts.append(conversation.status.label + (conversation.status.rings ? ", rings" : ""))
    if conversation.number == state.focus { parts.append("in front") }
    if !conversation.presence.isHere { parts.append(conversation.presence.isCutOff ? "cut off" : "has left") }
    parts += conversation.sessions.map { "\($0.mode.label) \(ConversationWords.status($0.status))" }
    return parts.joined(separator: ", ")
  }

  // MARK: App tabs

  func tabs(of conversation: Conversation) -> [LinearLine] {
    conversation.tabs.enumerated().map { index, tab in
      LinearLine(.tab, "\(index + 1). \(tab.title)" + (tab.number == conversation.front ? ", in front" : ""))
    }
  }

  /// The tab in front: its page, and where its invitation stands.
  func frontTab(of conversation: Conversation) -> [LinearLine] {
    guard let tab = conversation.frontTab else { return [LinearLine(.tab, LinearWords.noTab)] }
    var lines = [LinearLine(.tab, tab.title)]
    guard let page = tab.page else {
      return lines + [LinearLine(.data, "conversationId \(conversation.id)")]
    }
    lines.append(LinearLine(.tab, "template \(page.templateName)"))
    if let url = page.address.url { lines.append(LinearLine(.tab, "URL \(url)")) }
    if page.hasFile == false { lines.append(LinearLine(.warning, LinearWords.fileIsMissing)) }
    lines += Self.data(of: page)
    if page.invitation != .ready {
      lines.append(LinearLine(.invitation, page.invitation.word.rawValue))
    }
    return lines
  }

  /// What the page was sent, and what it was not.
  static func data(of page: Page) -> [LinearLine] {
    var lines = page.address.conversationData.map { [LinearLine(.data, $0.json.compact)] } ?? []
    if let caution = AddressWords.notSimulated(page.address) { lines.append(LinearLine(.warning, caution)) }
    if let slugs = AddressWords.unfilledSlugs(page) { lines.append(LinearLine(.warning, slugs)) }
    return lines + AddressWords.cautions(page.address).map { LinearLine(.warning, $0) }
  }

  // MARK: Buttons and messages

  func buttons(of conversation: Conversation) -> [LinearLine] {
    let bar = state.buttonBar(of: conversation)
    let shown = bar.buttons.enumerated().map { index, button in
      let parts = ["\(index + 1). \(button.label)", button.slashCommand, button.tooltip].compactMap(\.self)
      return LinearLine(.button, parts.filter { !$0.isEmpty }.joined(separator: ", "))
    }
    let hidden = bar.hidden.map {
      LinearLine(.button, "\($0.label) is hidden: \(HiddenWords.sentence($0.reason))")
    }
    return shown.isEmpty && hidden.isEmpty ? [LinearLine(.button, LinearWords.noButtons)] : shown + hidden
  }

  /// The messages of a conversation, or only the last so many.
  func transcript(of conversation: Conversation, last count: Int?) -> [LinearLine] {
    let messages = Array(conversation.transcript)
    let lines = messages.suffix(max(0, count ?? messages.count)).map { message in
      switch message.content {
      case .customer(let text): LinearLine(.customer, text)
      case .agent(let text): LinearLine(.agent, text)
      case .invitation(let text, from: let app): LinearLine(.invitation, "\(app): \(text)")
      case .system(let system): LinearLine(.system, SystemMessageWords.line(system))
      }
    }
    return lines.isEmpty ? [LinearLine(.session, LinearWords.noMessages)] : lines
  }

  /// What the lines of the last news are based on.
  static func basis(of news: [News]) -> [LinearLine] {
    let lines = news.map { news in
      let (fact, line) = (news.fact, news.line)
      let chosen = line.chosen.map { ". \($0.sentence)" } ?? ""
      return LinearLine(
        .basis, "\(line.basis.rawValue), \(fact.productClaim.rawValue): \(line.noun): \(line.text)\(chosen)")
    }
    return lines.isEmpty ? [LinearLine(.basis, LinearWords.nothingHappened)] : lines
  }
}
