import Notations
import Simulation

extension TabFact: FactNounCoding {
  var members: JournalMembers {
    let common: JournalMembers = [("conversation", number.document), ("tab", tab.document)]
    switch self {
    case .opened(_, let tab):
      guard let page = tab.page else { return common + [("title", .text(tab.title))] }
      return common + [
        ("title", .text(tab.title)), ("template", .text(page.templateName)),
        ("url", JSONValue(page.address.url)), ("parameters", page.address.parametersDocument),
        ("data", page.address.conversationData?.json ?? .null), ("page", page.document),
      ]
    case .servesMode(_, _, let mode): return common + [("mode", mode.document)]
    case .loaded(_, _, let count): return common + [("count", .integer(count))]
    case .reloaded(_, _, let ended): return common + [("endedSession", ended.document)]
    case .orphaned(_, _, let solution), .outdated(_, _, let solution):
      return common + [("solution", .text(solution))]
    case .closed(_, _, let title): return common + [("title", .text(title))]
    case .cameToFront, .unloaded: return common
    }
  }

  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault) {
    let number = try reader.conversation()
    let tab = try reader.tab()
    switch name {
    case .tabOpened:
      reader.skip("template", "url", "parameters", "data")
      let page: Page? = try reader.optionalValue("page")
      self = .opened(number, AppTab(number: tab, title: try reader.text("title"), page: page))
    case .tabCameToFront: self = .cameToFront(number, tab)
    case .tabServesMode: self = .servesMode(number, tab, try reader.word("mode"))
    case .pageLoaded: self = .loaded(number, tab, count: try reader.integer("count"))
    case .pageUnloaded: self = .unloaded(number, tab)
    case .pageReloaded: self = .reloaded(number, tab, ended: try reader.optionalWord("endedSession"))
    case .tabOrphaned: self = .orphaned(number, tab, solution: try reader.text("solution"))
    case .tabOutdated: self = .outdated(number, tab, solution: try reader.text("solution"))
    case .tabClosed: self = .closed(number, tab, title: try reader.text("title"))
    default: throw .otherNoun(name, "tab")
    }
  }
}

extension AppTabAddress {
  /// The parameters of a page whose URL is not simulated, as JSON; null for pages with a URL.
  public var parametersDocument: JSONValue {
    guard url == nil else { return .null }
    return .object(JSONObject(parameters.map { ($0.name, .text($0.value)) }))
  }
}
