import Diagnostics
import Records

/// What happens to an app tab.
public enum TabFact: Hashable, Sendable {
  /// A tab was added behind the front one; its page has not loaded yet.
  ///
  /// Indirect, because tabs are large, and every fact would be.
  indirect case opened(ConversationNumber, AppTab)
  case cameToFront(ConversationNumber, TabNumber)
  /// An action of another mode also brought the tab to the front, so that mode's events count from now on.
  case servesMode(ConversationNumber, TabNumber, RemoteAssistanceMode)
  /// The page loaded, for the `count`th time.
  case loaded(ConversationNumber, TabNumber, count: Int)
  /// The page's `onbeforeunload` fired.
  case unloaded(ConversationNumber, TabNumber)
  /// The page reloaded because the agent came back to its tab; `ended` is the mode of the session that this
  /// ended, if any.
  case reloaded(ConversationNumber, TabNumber, ended: RemoteAssistanceMode?)
  /// The tab stays open although the solution of its template was removed, or no longer has the template.
  case orphaned(ConversationNumber, TabNumber, solution: String)
  /// The tab stays as opened although its solution was replaced by another version.
  case outdated(ConversationNumber, TabNumber, solution: String)
  /// Carries the title, because the closed tab is no longer in the state.
  case closed(ConversationNumber, TabNumber, title: String)

  public var number: ConversationNumber {
    switch self {
    case .opened(let number, _), .cameToFront(let number, _), .servesMode(let number, _, _),
      .loaded(let number, _, _), .unloaded(let number, _), .reloaded(let number, _, _),
      .orphaned(let number, _, _), .outdated(let number, _, _), .closed(let number, _, _):
      number
    }
  }

  public var tab: TabNumber {
    switch self {
    case .opened(_, let tab): tab.number
    case .cameToFront(_, let tab), .servesMode(_, let tab, _), .loaded(_, let tab, _), .unloaded(_, let tab),
      .reloaded(_, let tab, _), .orphaned(_, let tab, _), .outdated(_, let tab, _), .closed(_, let tab, _):
      tab
    }
  }
}

extension TabFact: FactNoun {
  var name: FactName {
    switch self {
    case .opened: .tabOpened
    case .cameToFront: .tabCameToFront
    case .servesMode: .tabServesMode
    case .loaded: .pageLoaded
    case .unloaded: .pageUnloaded
    case .reloaded: .pageReloaded
    case .orphaned: .tabOrphaned
    case .outdated: .tabOutdated
    case .closed: .tabClosed
    }
  }

  var claim: ProductClaim {
    switch self {
    case .opened(_, let tab):
      tab.page == nil ? .anchorTabIsActiveConversation : tab.page?.address.claim ?? .dataHoldsConversationId
    case .cameToFront: .openTabComesToFront
    case .servesMode: .eventsBelongToTheirTab
    case .loaded: .appTabPageLoads
    case .unloaded: .pageUnloadsOnClose
    case .reloaded: .reloadHappensAtTheReturn
    case .orphaned, .outdated: .openOutlivesItsSolution
    case .closed: .pageUnloadsOnClose
    }
  }
}
