import Simulation

extension FactWords {
  init(_ fact: TabFact, _ names: Names) {
    let title = names.tab(fact.tab)
    let words =
      switch fact {
      case .opened(_, let tab): FactWords(opening: tab)
      case .cameToFront: FactWords(.tab, "\(title) comes to the front", .quiet)
      case .servesMode(_, _, let mode):
        FactWords(
          .tab, "\(title) now serves \(ConversationWords.mode(mode)) too",
          brief: "\(title): \(ConversationWords.mode(mode)) too")
      case .loaded(_, _, let count): FactWords(.tab, "\(title) loads" + (count > 1 ? " again" : ""), .quiet)
      case .unloaded: FactWords(.tab, "\(title) unloads: onbeforeunload fires", .quiet)
      case .reloaded(_, _, ended: let mode?):
        FactWords(
          .tab,
          "RELOAD ended the \(ConversationWords.session(of: mode)): \(title) loads again whenever the agent "
            + "comes back to it (a known issue of the product)",
          brief: "RELOAD ended \(ConversationWords.mode(mode))", .warning)
      case .reloaded(_, _, ended: nil):
        FactWords(
          .tab, "\(title) loads again: the agent came back to it (a known issue of the product)",
          brief: "\(title) loads again")
      case .orphaned(_, _, let solution):
        FactWords(
          .tab, "\(title) stays open, but the solution \(solution) no longer has it",
          brief: "\(title) lost its solution", .warning)
      case .outdated(_, _, let solution):
        FactWords(
          .tab, "\(title) stays as it was before the upgrade of the solution \(solution)",
          brief: "\(title) is not upgraded")
      case .closed(_, _, let title): FactWords(.tab, "\(title) closes")
      }
    self = words.about(fact.number, names)
  }

  private init(opening tab: AppTab) {
    guard let page = tab.page else {
      self.init(.tab, "\(tab.title) opens", .quiet)
      return
    }
    let (content, brief): (String, String) =
      switch (page.address.target, page.hasFile) {
      case (.webResource(let name), false?):
        (
          "the web resource \(name.name), which no installed solution has",
          "opens, but \(name.name) is missing"
        )
      case (.webResource(let name), _): ("the web resource \(name.name)", "opens with \(name.name)")
      case (.thirdPartyWebsite, _): ("a third-party website", "opens with a third-party website")
      case (.notSimulated(let type), _):
        ("\(type.label), which is not simulated", "opens, and is not simulated")
      }
    self.init(.tab, "\(tab.title) opens with \(content)", brief: brief)
  }
}
