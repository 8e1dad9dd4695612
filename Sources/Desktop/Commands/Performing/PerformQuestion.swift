import Simulation

extension Scene {
  func check(_ command: QuestionCommand) throws(CommandRefusal) {
    guard case .question(let question) = view.overlay else { throw .noQuestion }
    switch (command, question) {
    case (.answer(true), .uninstall(_, let terms?, _)) where !terms.obstacles.isEmpty: throw .noQuestion
    case (.goOn, .endChat): break
    case (.answer, _), (.saveAndQuit, .quit(_, isUnsaved: true)): break
    case (.leaveData, .uninstall(let name, _, _)):
      if let refusal = state.refusal(of: .administrator(.uninstalls(name, data: .keep))) {
        throw .engine(refusal)
      }
      guard state.organization.solution(named: name).map({ $0.countOfStayingRows > 0 }) == true else {
        throw .noQuestion
      }
    case (.saveAndQuit, _), (.leaveData, _), (.goOn, _): throw .noQuestion
    }
  }
}

extension Console {
  mutating func perform(_ command: QuestionCommand) -> [Effect] {
    switch command {
    case .answer(let yes): answer(yes)
    case .goOn: answer(true)
    case .leaveData: leaveData()
    case .saveAndQuit: saveAndQuit()
    }
  }

  private mutating func answer(_ yes: Bool) -> [Effect] {
    guard case .question(let question) = view.overlay else { return [] }
    view.uncover()
    if case .uninstall(_, _, let panel) = question { view.overlay = .administrator(panel) }
    guard yes else { return [] }
    switch question {
    case .quit: return [.quit]
    case .closeSession(let number):
      receive(.agent(.closesSession(number)))
      return []
    case .endChat(let number, _):
      receive(.agent(.endsConversation(number)))
      return []
    case .uninstall(let name, let terms, _): return uninstall(name, data: .remove, agreed: terms)
    }
  }

  private mutating func leaveData() -> [Effect] {
    guard case .question(.uninstall(let name, let terms, let panel)) = view.overlay else { return [] }
    view.uncover()
    view.overlay = .administrator(panel)
    return uninstall(name, data: .keep, agreed: terms)
  }
}
