import Records

extension State {
  /// Reports whatever stays open although its solution was removed or replaced by another version.
  ///
  /// Tabs keep the page they were opened with, and live sessions continue (invented: no page says what the
  /// product does). Their events count as before.
  mutating func emitWhatStaysOpen(of old: Solution, nowThat new: Solution?, _ transaction: inout Transaction)
  {
    // Reinstalling the same solution unchanged changes nothing.
    guard new.map({ $0.differsInUse(from: old) }) ?? true else { return }
    let templates = Set(old.applicationTabTemplates.map(\.id))
    let kept = Set(new?.applicationTabTemplates.map(\.id) ?? [])
    let actions = Set(old.conversationActions.map(\.id)).subtracting(new?.conversationActions.map(\.id) ?? [])
    for number in underWay.map(\.number) {
      for tab in conversation(number)?.tabs ?? [] {
        guard let template = tab.page?.template, templates.contains(template) else { continue }
        let fact: TabFact =
          kept.contains(template)
          ? .outdated(number, tab.number, solution: old.uniqueName)
          : .orphaned(number, tab.number, solution: old.uniqueName)
        emit(.tab(fact), &transaction)
      }
      for session in conversation(number)?.sessions.live ?? [] where actions.contains(session.action) {
        emit(.warning(.sessionOrphaned(number, session.mode, solution: old.uniqueName)), &transaction)
      }
    }
  }
}

extension Solution {
  /// Whether an app tab opened from this version could differ from one opened from the other.
  fileprivate func differsInUse(from other: Solution) -> Bool {
    (version, applicationTabTemplates, webResources, simulation)
      != (other.version, other.applicationTabTemplates, other.webResources, other.simulation)
      || conversationActions != other.conversationActions
  }
}
