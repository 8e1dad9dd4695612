import Organizations
import Records

extension State {
  mutating func openTab(
    _ template: CataloguedTemplate, _ address: AppTabAddress, for mode: RemoteAssistanceMode?,
    in number: ConversationNumber, _ turn: inout Turn
  ) {
    let hasFile: Bool? =
      switch address.target {
      case .webResource(let name): organization.catalogue.hasWebResource(named: name.name)
      case .thirdPartyWebsite, .notSimulated: nil
      }
    let row = template.template
    let page = Page(
      template: row.id, templateName: row.name, address: address, canClose: row.canClose, hasFile: hasFile,
      behaviour: template.behaviour, modes: mode.map { [$0] } ?? [])
    let title = row.title.flatMap { $0.isEmpty ? nil : $0 } ?? row.name
    let tab = AppTab(number: TabNumber(tabCount), title: title, content: .page(page))
    tell(.tab(.opened(number, tab)), &turn)
    tell(.tab(.cameToFront(number, tab.number)), &turn)
    arriveAtFrontPage(of: number, &turn)
  }

  /// A tab that is also used by an action of another mode serves both modes.
  mutating func serve(
    _ mode: RemoteAssistanceMode?, _ tab: TabNumber, in number: ConversationNumber, _ turn: inout Turn
  ) {
    guard let mode, let page = conversation(number)?.tab(tab)?.page, !page.modes.contains(mode) else {
      return
    }
    tell(.tab(.servesMode(number, tab, mode)), &turn)
  }

  mutating func bringToFront(_ tab: TabNumber, of number: ConversationNumber, _ turn: inout Turn) {
    tell(.tab(.cameToFront(number, tab)), &turn)
    arriveAtFrontPage(of: number, &turn)
  }

  /// The agent looks at the front page: it loads, or reloads if they had left it.
  ///
  /// The reload is a known issue of the product; together with `onbeforeunload` it ends a live session.
  mutating func arriveAtFrontPage(of number: ConversationNumber, _ turn: inout Turn) {
    guard focus == number, let tab = conversation(number)?.frontTab, let page = tab.page else { return }
    if page.loads == 0 {
      tell(.tab(.loaded(number, tab.number, count: 1)), &turn)
    } else if page.isBehind {
      let live = conversation(number)?.sessions.filter(\.isLive).map(\.mode) ?? []
      unload(tab.number, of: number, &turn)
      tell(.tab(.loaded(number, tab.number, count: page.loads + 1)), &turn)
      let ended = live.first { conversation(number)?.liveSession(of: $0) == nil }
      tell(.tab(.reloaded(number, tab.number, ended: ended)), &turn)
    }
  }

  /// Closes a tab: its page unloads.
  ///
  /// A session that loses its last tab without an Ended event is cancelled or leaks.
  mutating func close(_ tab: TabNumber, of number: ConversationNumber, _ turn: inout Turn) {
    guard let before = conversation(number), let closing = before.tab(tab) else { return }
    let place = before.tabs.firstIndex { $0.number == tab } ?? 0
    unload(tab, of: number, &turn)
    tell(.tab(.closed(number, tab, title: closing.title)), &turn)
    for mode in closing.page?.modes ?? [] { loseTab(of: mode, in: number, &turn) }
    guard let after = conversation(number), after.front == nil else { return }
    let neighbour = after.tabs[min(max(0, place - 1), after.tabs.count - 1)]
    bringToFront(neighbour.number, of: number, &turn)
  }

  private mutating func loseTab(
    of mode: RemoteAssistanceMode, in number: ConversationNumber, _ turn: inout Turn
  ) {
    guard conversation(number)?.hasTab(for: mode) == false else { return }
    take(transition(of: mode, on: .lastTabClosed, in: number), in: number, &turn)
  }

  /// Fires the page's `onbeforeunload`; a page written as the article advises then sends its Ended event.
  mutating func unload(_ tab: TabNumber, of number: ConversationNumber, _ turn: inout Turn) {
    guard let page = conversation(number)?.tab(tab)?.page else { return }
    tell(.tab(.unloaded(number, tab)), &turn)
    guard page.behaviour.endsOnUnload else { return }
    for mode in page.eventModes where !page.behaviour.forgottenOnUnload.contains(mode) {
      send(ProviderEvent(.ended, of: mode), to: page.behaviour.target, from: tab, of: number, .unload, &turn)
    }
  }
}
