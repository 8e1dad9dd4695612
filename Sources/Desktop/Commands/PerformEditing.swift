import Notations
import Records
import Simulation

extension Console {
  /// Takes the line being edited: the prompt's, or the chat box's.
  mutating func send() -> [Effect] {
    if case .prompt(let prompt) = view.overlay {
      if case .move = prompt.purpose, prompt.editor.text.allSatisfy(\.isWhitespace) {
        view.note = Note(text: NoteWords.nothingSent, role: .warning)
        return []
      }
      view.overlay = prompt.overlayBelow
      // A name is taken away by leaving it empty.
      if prompt.editor.isEmpty, !prompt.purpose.isName { return [] }
      return use(prompt.editor.text, for: prompt.purpose)
    }
    sendDraft()
    return []
  }

  private mutating func use(_ words: String, for purpose: Prompt.Purpose) -> [Effect] {
    switch purpose {
    case .move(let move):
      receive(move.input(words))
      return []
    case .press(let tab): return [.press(words, in: tab)]
    case .install: return install(words)
    case .saveRehearsal:
      let path = words.trimmed
      return path.isEmpty ? [] : [.saveRehearsal(path)]
    case .name(let item, _):
      name(item, words)
      return []
    }
  }

  /// Sends the text in the chat box.
  mutating func sendDraft() {
    guard let focus = state.focus, !draft.isEmpty else { return }
    let text = draft.text
    let refusal = state.refusal(of: .agent(.types(focus, text)))
    receive(.agent(.types(focus, text)))
    // A refused line stays in the box so that it can be corrected.
    guard refusal == nil else {
      draft.offerForReplacement()
      view.note = view.note.map { Note(text: "\($0.text) \(NoteWords.lineStays)", role: $0.role) }
      return
    }
    // A search for quick replies sends nothing: the line stays, with its results or to be corrected.
    if case .command(let word, let rest) = ChatLine(text),
      ProductCommand(command: word)?.listsQuickReplies == true
    {
      view.isMenuHidden = false
      if menu == nil {
        let hasAny = !state.organization.quickReplies.isEmpty
        say(hasAny ? NoteWords.noQuickReply(for: rest) : NoteWords.noQuickReplies)
      }
      return
    }
    view.history.add(text, in: focus)
    draft = LineEditor()
    view.menuChoice = nil
    view.transcripts[focus] = .follows
  }

  mutating func edit(_ edit: Edit) {
    changeLine { $0.apply(edit) }
  }

  mutating func insert(_ text: String) {
    changeLine { $0.insert(text) }
  }

  /// Inserts pasted text, and says what becomes of its lines.
  mutating func paste(_ text: String) {
    guard view.overlay?.takesText != false else {
      refuse(.nothingToPasteInto)
      return
    }
    insert(text)
    // A paste may come in pieces: what counts is what stands there now.
    let lines = draft.text.split(separator: "\n").count
    guard lines > 1, view.overlay == nil, view.note == nil, view.pane == .chatBox else { return }
    view.note = Note(text: NoteWords.oneMessage(lines: lines), role: .plain)
  }

  /// Edits the line being typed.
  ///
  /// Typing goes to the chat box wherever the focus is.
  private mutating func changeLine(_ change: (inout LineEditor) -> Void) {
    switch view.overlay {
    case .palette(var palette):
      var line = palette.editor
      change(&line)
      line.joinLines()
      palette.editor = line
      view.overlay = .palette(palette)
    case .prompt(var prompt):
      change(&prompt.editor)
      view.overlay = .prompt(prompt)
    case .history(var panel):
      let item = Scene(self).historyContent?.item
      change(&panel.editor)
      panel.editor.joinLines()
      view.overlay = .history(finding(in: panel, choosing: item))
    case .help(var panel):
      change(&panel.editor)
      panel.editor.joinLines()
      view.overlay = .help(panel)
    case .records(let panel): find(in: panel, change)
    case .leader, .question, .problems, .event, .administrator, .changes, .whatIf: break
    case nil where view.pane == .customerSide: speakAsCustomer(change)
    case nil:
      guard state.focused?.status.isActive == true else {
        refuse(CommandRefusal.nothingToTypeInto(state.focused?.status.word))
        return
      }
      view.pane = .chatBox
      guard let focus = state.focus else { return }
      let revision = draft.revision
      // In place, because a copy of a long line takes longer than the change.
      change(&view.drafts[focus, default: LineEditor()])
      if draft.revision != revision {
        view.menuChoice = nil
        view.isMenuHidden = false
      }
    }
  }

  /// Handles Up and Down.
  ///
  /// In a multi-line draft they move the cursor, and recall sent lines only at its edges.
  mutating func recall(_ step: LineStep) {
    guard let focus = state.focus, !draft.move(step) else { return }
    let line =
      switch step {
      case .up: view.history.older(than: draft.text, in: focus)
      case .down: view.history.newer(in: focus)
      }
    guard let line else { return }
    draft.replace(with: line)
    // Otherwise the menu of a recalled command would take the next Up.
    view.menuChoice = nil
    view.isMenuHidden = true
  }

  mutating func takeMenuEntry() {
    guard let menu else { return }
    let entry = menu.entries[min(view.menuChoice ?? 0, menu.entries.count - 1)]
    draft.replace(with: entry.text)
    view.menuChoice = nil
    // The menu has nothing more to offer, unless a tag was chosen; further typing opens it again.
    view.isMenuHidden = menu.kind != .tags
  }

  /// Handles Enter in the menu: an entry chosen by hand runs, otherwise the line runs as typed.
  mutating func chooseMenuEntry() -> [Effect] {
    guard let menu else { return [] }
    if menu.kind.fillsLine {
      let line = draft.text
      if let focus = state.focus { receive(.agent(.types(focus, line))) }
      takeMenuEntry()
      return []
    }
    if view.menuChoice != nil { takeMenuEntry() }
    return send()
  }
}
