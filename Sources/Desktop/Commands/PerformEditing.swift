import Records
import Simulation

extension Console {
  /// Takes the line under the cursor: the prompt's, or the chat box's.
  mutating func send() -> [Effect] {
    if case .prompt(let prompt) = view.overlay {
      view.overlay = prompt.overlayBelow
      return prompt.editor.isEmpty ? [] : use(prompt.editor.text, for: prompt.purpose)
    }
    sendDraft()
    return []
  }

  private mutating func use(_ words: String, for purpose: Prompt.Purpose) -> [Effect] {
    switch purpose {
    case .move(let move):
      receive(move.input(words))
      return []
    case .install: return install(words)
    }
  }

  /// Sends what is typed in the chat box.
  mutating func sendDraft() {
    guard let focus = state.focus, !draft.isEmpty else { return }
    let text = draft.text
    let refusal = state.refusal(of: .agent(.types(focus, text)))
    receive(.agent(.types(focus, text)))
    // What was refused stays in the box, to be mended.
    guard refusal == nil else { return }
    // A search for quick replies sends nothing: it stays with what it has found, or to be mended.
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

  /// Changes whichever line is being typed; typing belongs to the chat box wherever the focus is.
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
    case .help, .question, .problems, .event, .records, .administrator: break
    case nil:
      guard state.focused?.status.isActive == true else {
        refuse(CommandRefusal.nothingToTypeInto)
        return
      }
      view.pane = .chatBox
      var line = draft
      change(&line)
      if line.text != draft.text {
        view.menuChoice = nil
        view.isMenuHidden = false
      }
      draft = line
    }
  }

  /// Up and Down: in a draft of several lines they move the cursor, and the history waits at its edges.
  mutating func recall(_ step: LineStep) {
    guard let focus = state.focus, !draft.move(step) else { return }
    let line =
      switch step {
      case .up: view.history.older(than: draft.text, in: focus)
      case .down: view.history.newer(in: focus)
      }
    guard let line else { return }
    draft.replace(with: line)
    // Else the menu of a recalled command would take the next Up for itself.
    view.menuChoice = nil
    view.isMenuHidden = true
  }

  mutating func takeMenuEntry() {
    guard let menu else { return }
    let entry = menu.entries[min(view.menuChoice ?? 0, menu.entries.count - 1)]
    draft.replace(with: entry.text)
    view.menuChoice = nil
    // It has said what it can; typing on opens it again.
    view.isMenuHidden = true
  }

  /// Enter in the menu: what was chosen by hand runs; without a choice the line runs as it was typed.
  mutating func chooseMenuEntry() -> [Effect] {
    guard let menu else { return [] }
    if menu.kind == .quickReplies {
      let line = draft.text
      if let focus = state.focus { receive(.agent(.types(focus, line))) }
      takeMenuEntry()
      return []
    }
    if view.menuChoice != nil { takeMenuEntry() }
    return send()
  }
}
