import Organizations
import Records

extension State {
  mutating func openTab(
    titled title: String, _ page: Page, in number: ConversationNumber, _ transaction: inout Transaction
  ) {
    let tab = TabNumber(tabCount)
    emit(.tab(.opened(number, AppTab(number: tab, title: title, page: page))), &transaction)
    emit(.tab(.cameToFront(number, tab)), &transaction)
    arriveAtFrontPage(of: number, &transaction)
  }

  /// A tab that is also used by an action of another mode serves both modes.
  mutating func serve(
    _ mode: RemoteAssistanceMode?, _ tab: TabNumber, in number: ConversationNumber,
    _ transaction: inout Transaction
  ) {
    guard let mode, let page = page(tab, in: number), !page.modes.contains(mode) else { return }
    emit(.tab(.servesMode(number, tab, mode)), &transaction)
  }

  mutating func bringToFront(
    _ tab: TabNumber, of number: ConversationNumber, _ transaction: inout Transaction
  ) {
    emit(.tab(.cameToFront(number, tab)), &transaction)
    arriveAtFrontPage(of: number, &transaction)
  }

  /// The agent looks at the front page: it loads, or reloads if they had left it.
  ///
  /// The reload is a known issue of the product; together with `onbeforeunload` it ends a live session.
  mutating func arriveAtFrontPage(of number: ConversationNumber, _ transaction: inout Transaction) {
    guard focus == number, let tab = frontTab,
      let (loads, isBehind) = ask(tab, in: number, { ($0.loads, $0.isBehind) })
    else { return }
    if loads == 0 {
      emit(.tab(.loaded(number, tab, count: 1)), &transaction)
    } else if isBehind {
      let live = ask(number) { $0.sessions.live.map(\.mode) } ?? []
      unload(tab, of: number, &transaction)
      emit(.tab(.loaded(number, tab, count: loads + 1)), &transaction)
      let ended = live.first { mode in ask(number) { $0.hasLiveSession(of: mode) } == false }
      emit(.tab(.reloaded(number, tab, ended: ended)), &transaction)
    }
  }

  /// Closes a tab: its page unloads.
  ///
  /// A session that loses its last tab without an Ended event is cancelled or leaks.
  mutating func close(_ tab: TabNumber, of number: ConversationNumber, _ transaction: inout Transaction) {
    guard let place = ask(number, { $0.place(of: tab) }) else { return }
    let title = ask(number) { $0.tabs.span[place].title } ?? ""
    let modes = ask(tab, in: number) { $0.modes } ?? PageModes()
    unload(tab, of: number, &transaction)
    emit(.tab(.closed(number, tab, title: title)), &transaction)
    for mode in modes { loseTab(of: mode, in: number, &transaction) }
    guard let neighbour = ask(number, { $0.front == nil ? $0.tabs.span[max(0, place - 1)].number : nil })
    else {
      return
    }
    bringToFront(neighbour, of: number, &transaction)
  }

  private mutating func loseTab(
    of mode: RemoteAssistanceMode, in number: ConversationNumber, _ transaction: inout Transaction
  ) {
    // Most sessions have ended by then, and need no tab.
    guard let transition = transition(of: mode, on: .lastTabClosed, in: number),
      ask(number, { $0.hasTab(for: mode) }) == false
    else { return }
    take(transition, in: number, &transaction)
  }

  /// Fires the page's `onbeforeunload`; a page written as the article advises then sends its Ended event.
  mutating func unload(_ tab: TabNumber, of number: ConversationNumber, _ transaction: inout Transaction) {
    guard
      let (lastWords, behaviour, modes) = ask(
        tab, in: number, { ($0.sendsOnUnload, $0.sharedBehaviour, $0.eventModes) })
    else { return }
    emit(.tab(.unloaded(number, tab)), &transaction)
    for sent in lastWords {
      send(sent.event, to: sent.target, from: tab, of: number, .unload, &transaction)
    }
    guard behaviour.value.endsOnUnload else { return }
    for mode in modes where !behaviour.value.forgottenOnUnload.contains(mode) {
      send(
        ProviderEvent(.ended, of: mode), to: behaviour.value.target, from: tab, of: number, .unload,
        &transaction)
    }
  }
}
