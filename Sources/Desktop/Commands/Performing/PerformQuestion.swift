import Simulation

extension Scene {
  func check(_ command: QuestionCommand) throws(CommandRefusal) {
    guard case .question(let question) = view.overlay else { throw .noQuestion }
    switch (command, question) {
    case (.answer, _), (.saveAndQuit, .quit(_, isUnsaved: true)): break
    case (.saveAndQuit, .quit), (.saveAndQuit, .closeSession), (.saveAndQuit, .uninstall): throw .noQuestion
    }
  }
}

extension Console {
  mutating func perform(_ command: QuestionCommand) -> [Effect] {
    switch command {
    case .answer(let yes): answer(yes)
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
    case .uninstall(let name, let terms, _): return uninstall(name, agreed: terms)
    }
  }
}
