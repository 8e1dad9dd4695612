extension Console {
  mutating func perform(_ command: ProgramCommand) -> [Effect] {
    switch command {
    case .quit: quit(asksAlways: false)
    case .interrupt: quit(asksAlways: true)
    case .redraw: [.redraw]
    case .suspend: [.suspend]
    }
  }

  /// Quits, after a question where something would be lost; to ask for the end again is an answer, but where it would
  /// throw options away: a hand that is used to Ctrl-C twice has not read the question.
  private mutating func quit(asksAlways: Bool) -> [Effect] {
    if case .question(.quit(_, let isUnsaved)) = view.overlay {
      guard isUnsaved else { return [.quit] }
      view.note = Note(text: NoteWords.notSavedYet, role: .warning)
      return []
    }
    let (isLive, isUnsaved) = (hasLiveSession, hasUnsavedOptions)
    guard asksAlways || isLive || isUnsaved else { return [.quit] }
    view.cover(with: .question(.quit(isLive: isLive, isUnsaved: isUnsaved)))
    return []
  }

  private var hasLiveSession: Bool { state.conversations.contains(where: \.hasLiveSession) }
}
