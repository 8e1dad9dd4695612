import Organizations
import Records

extension State {
  mutating func openTab(
    _ template: CataloguedTemplate, _ address: AppTabAddress, for mode: RemoteAssistanceMode?,
    in number: ConversationNumber, _ transaction: inout Transaction
  ) {
    let hasFile: Bool? =
      switch address.target {
      case .webResource(let name): organization.catalogue.hasWebResource(named: name.name)
      case .thirdPartyWebsite, .notSimulated: nil
      }
    let row = template.template
    let page = Page(
      template: row.id, templateName: row.name, address: address, canClose: row.canClose,
      unfilledSlugs: row.unfilledSlugs, hasFile: hasFile,
      behaviour: pageRuntime.behaviour(template.behaviour), modes: mode.map { [$0] } ?? [])
    let tab = AppTab(number: TabNumber(tabCount), title: row.tabTitle, content: .page(page))
    emit(.tab(.opened(number, tab)), &transaction)
    emit(.tab(.cameToFront(number, tab.number)), &transaction)
    arriveAtFrontPage(of: number, &transaction)
  }

  /// A tab that is also used by an action of another mode serves both modes.
  mutating func serve(
    _ mode: RemoteAssistanceMode?, _ tab: TabNumber, in number: ConversationNumber,
    _ transaction: inout Transaction
  ) {
    guard let mode, let page = conversation(number)?.tab(tab)?.page, !page.modes.contains(mode) else {
      return
    }
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
    guard focus == number, let tab = conversation(number)?.frontTab, let page = tab.page else { return }
    if page.loads == 0 {
      emit(.tab(.loaded(number, tab.number, count: 1)), &transaction)
    } else if page.isBehind {
      let live = conversation(number)?.sessions.live.map(\.mode) ?? []
      unload(tab.number, of: number, &transaction)
      emit(.tab(.loaded(number, tab.number, count: page.loads + 1)), &transaction)
      let ended = live.first { conversation(number)?.liveSession(of: $0) == nil }
      emit(.tab(.reloaded(number, tab.number, ended: ended)), &transaction)
    }
  }

  /// Closes a tab: its page unloads.
  ///
  /// A session that loses its last tab without an Ended event is cancelled or leaks.
  mutating func close(_ tab: TabNumber, of number: ConversationNumber, _ transaction: inout Transaction) {
    let tabs = conversation(number)?.tabs ?? []
    guard let index = tabs.firstIndex(where: { $0.number == tab }) else { return }
    let closing = tabs[index]
    unload(tab, of: number, &transaction)
    emit(.tab(.closed(number, tab, title: closing.title)), &transaction)
    for mode in closing.page?.modes ?? [] { loseTab(of: mode, in: number, &transaction) }
    guard let after = conversation(number), after.front == nil else { return }
    let neighbour = after.tabs[min(max(0, index - 1), after.tabs.count - 1)]
    bringToFront(neighbour.number, of: number, &transaction)
  }

  private mutating func loseTab(
    of mode: RemoteAssistanceMode, in number: ConversationNumber, _ transaction: inout Transaction
  ) {
    guard conversation(number)?.hasTab(for: mode) == false else { return }
    take(transition(of: mode, on: .lastTabClosed, in: number), in: number, &transaction)
  }

  /// Fires the page's `onbeforeunload`; a page written as the article advises then sends its Ended event.
  mutating func unload(_ tab: TabNumber, of number: ConversationNumber, _ transaction: inout Transaction) {
    guard let page = conversation(number)?.tab(tab)?.page else { return }
    emit(.tab(.unloaded(number, tab)), &transaction)
    for sent in page.sendsOnUnload {
      send(sent.event, to: sent.target, from: tab, of: number, .unload, &transaction)
    }
    guard page.behaviour.endsOnUnload else { return }
    for mode in page.eventModes where !page.behaviour.forgottenOnUnload.contains(mode) {
      send(
        ProviderEvent(.ended, of: mode), to: page.behaviour.target, from: tab, of: number, .unload,
        &transaction)
    }
  }
}
