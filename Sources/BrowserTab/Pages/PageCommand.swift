import Diagnostics
import Notations
import Records
import Simulation

/// Something that the pages of a desk are to do.
enum PageCommand: Hashable, Sendable {
  case load(TabNumber, url: String)
  case unload(TabNumber)
  case close(TabNumber)
  case show(TabNumber)
  case run(function: String, url: String, argument: JSONValue)
  case update(HostDesk)
  case answer(HostCall, HostAnswer)

  /// What the pages do because of a fact.
  ///
  /// - Parameter state: the state after it.
  static func following(_ fact: Fact, in state: State) -> [PageCommand] {
    switch fact.body {
    case .tab(.loaded(_, let tab, _)): [load(tab, in: state)].compactMap(\.self)
    case .tab(.unloaded(_, let tab)): [.unload(tab)]
    case .tab(.closed(_, let tab, title: _)): [.close(tab)]
    case .tab(.cameToFront), .conversation(.cameToFront): state.frontTab.map { [.show($0)] } ?? []
    case .action(.functionCalled(_, let webResource, let function, let id)):
      WebResourceName(parameter: webResource).map { resource in
        let url = HostAddress(of: state.organization).origin + WebResourceName.folder + resource.name
        return [.run(function: function, url: url, argument: ["conversationId": .text(id.description)])]
      } ?? []
    case .trainer(.pagesRun(.browser)): loadingAll(in: state)
    case .tab, .conversation, .action, .trainer, .message, .invitation, .command, .session, .event, .presence,
      .option, .workstream, .setting, .solution, .page, .refusal, .warning, .timePassed:
      []
    }
  }

  /// Loads every page that is loaded in a state.
  static func loadingAll(in state: State) -> [PageCommand] {
    state.underWay.flatMap { conversation in
      conversation.tabs.filter { $0.page?.loads ?? 0 > 0 }.compactMap { load($0.number, in: state) }
    } + (state.frontTab.map { [.show($0)] } ?? [])
  }

  /// Loads a tab's page; nil if it is of a kind that is not simulated, or gone again.
  private static func load(_ tab: TabNumber, in state: State) -> PageCommand? {
    guard let page = state.tab(tab)?.tab.page,
      let url = HostAddress(of: state.organization).url(of: page.address)
    else { return nil }
    return .load(tab, url: url)
  }

  func carryOut(on desk: any BrowserDesk) throws(BrowserFault) {
    switch self {
    case .load(let tab, let url): try desk.load(url, in: tab)
    case .unload(let tab): try desk.unload(tab)
    case .close(let tab): try desk.close(tab)
    case .show(let tab): try desk.show(tab)
    case .run(let function, let url, let argument): try desk.run(function, from: url, with: argument)
    case .update(let host): try desk.update(host)
    case .answer(let call, let answer): try desk.answer(call, with: answer)
    }
  }
}
