extension Console {
  mutating func perform(_ command: ProgramCommand) -> [Effect] {
    switch command {
    case .quit: return quit(asksAlways: false)
    case .interrupt: return quit(asksAlways: true)
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .saveRehearsal:
      view.overlay = .prompt(Prompt(purpose: .saveRehearsal, editor: LineEditor(suggestedJournal)))
      return []
    }
  }

  /// Quits, after a question if something would be lost.
  ///
  /// Asking to quit again counts as yes, unless options would be lost: someone who is used to pressing Ctrl-C
  /// twice has not read the question.
  private mutating func quit(asksAlways: Bool) -> [Effect] {
    if case .question(.quit(_, let isUnsaved)) = view.overlay {
      guard isUnsaved else { return [.quit] }
      view.note = Note(text: NoteWords.notSavedYet, role: .warning)
      return []
    }
    let (isLive, isUnsaved) = (hasLiveSession, hasUnsavedSettings)
    guard asksAlways || isLive || isUnsaved else { return [.quit] }
    view.cover(with: .question(.quit(isLive: isLive, isUnsaved: isUnsaved)))
    return []
  }

  private var hasLiveSession: Bool { state.conversations.contains(where: \.hasLiveSession) }
}
