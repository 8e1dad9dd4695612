import Notations
import Records

/// What happens to an app tab.
public enum TabFact: Hashable, Sendable {
  /// A tab appears, behind the one in front; its page has not loaded yet.
  case opened(ConversationNumber, AppTab)
  case cameToFront(ConversationNumber, TabNumber)
  /// An action of another mode, too, has brought the tab to the front: its events count from now on.
  case servesMode(ConversationNumber, TabNumber, RemoteAssistanceMode)
  /// The page has loaded, for the `count`th time.
  case loaded(ConversationNumber, TabNumber, count: Int)
  /// `onbeforeunload` of the page fires.
  case unloaded(ConversationNumber, TabNumber)
  /// The page has loaded anew because the agent came back to its tab; that ended a session, if one is named.
  case reloaded(ConversationNumber, TabNumber, ended: RemoteAssistanceMode?)
  /// It stays open, and the solution whose template it was opened from is gone, or has the template no longer.
  case orphaned(ConversationNumber, TabNumber, solution: String)
  /// It stays as it was opened, and its solution is there in another version.
  case outdated(ConversationNumber, TabNumber, solution: String)
  /// With the title that it had: nothing else remembers it.
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

  var claim: SimulationClaim {
    switch self {
    case .opened(_, let tab): tab.page == nil ? .summaryCannotClose : .dataHoldsConversationId
    case .cameToFront: .openAppTabTemplate
    case .servesMode: .eventsBelongToTheirTab
    case .loaded: .openAppTabTemplate
    case .unloaded: .pageUnloadsOnClose
    case .reloaded: .tabReloadsOnReturn
    case .orphaned, .outdated: .openOutlivesItsSolution
    case .closed: .pageUnloadsOnClose
    }
  }

  var members: [(String, JSONValue)] {
    let common: [(String, JSONValue)] = [
      ("conversation", .integer(number.index + 1)), ("tab", .integer(tab.index + 1)),
    ]
    switch self {
    case .opened(_, let tab):
      guard let page = tab.page else { return common + [("title", .text(tab.title))] }
      return common + [
        ("title", .text(tab.title)), ("template", .text(page.templateName)), ("url", .text(page.address.url)),
        ("data", page.address.data),
      ]
    case .servesMode(_, _, let mode): return common + [("mode", .text(mode.label))]
    case .loaded(_, _, let count): return common + [("count", .integer(count))]
    case .reloaded(_, _, let ended): return common + [("endedSession", JSONValue(ended?.label))]
    case .orphaned(_, _, let solution), .outdated(_, _, let solution):
      return common + [("solution", .text(solution))]
    case .closed(_, _, let title): return common + [("title", .text(title))]
    case .cameToFront, .unloaded: return common
    }
  }
}
