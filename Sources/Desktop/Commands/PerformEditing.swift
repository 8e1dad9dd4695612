import Simulation

extension Console {
  /// Takes the line under the cursor: the prompt's, or the chat box's.
  mutating func send() {
    if case .prompt(let prompt) = view.overlay {
      view.overlay = nil
      if !prompt.editor.isEmpty { receive(prompt.move.input(prompt.editor.text)) }
      return
    }
    guard let focus = state.focus, !draft.isEmpty else { return }
    let text = draft.text
    let refusal = state.refusal(of: .agent(.types(focus, text)))
    receive(.agent(.types(focus, text)))
    // What was refused stays in the box, to be mended.
    guard refusal == nil else { return }
    view.history.add(text)
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
      let before = palette.editor.text
      change(&palette.editor)
      if palette.editor.text != before { palette.chosen = 0 }
      view.overlay = .palette(palette)
    case .prompt(var prompt):
      change(&prompt.editor)
      view.overlay = .prompt(prompt)
    case .help, .question: break
    case nil:
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

  /// Up and Down: inside a draft of several lines they would be lost, so the history waits for its edges.
  mutating func recall(_ line: (inout InputHistory, String) -> String?) {
    if let text = line(&view.history, draft.text) { draft.replace(with: text) }
  }

  mutating func takeMenuEntry() {
    guard let menu else { return }
    let entry = menu.entries[min(view.menuChoice ?? 0, menu.entries.count - 1)]
    draft.replace(with: entry.text)
    view.menuChoice = nil
  }

  /// Enter in the menu: what was chosen by hand runs; without a choice the line runs as it was typed.
  mutating func chooseMenuEntry() {
    guard let menu else { return }
    if menu.isQuickReplies {
      let line = draft.text
      if let focus = state.focus { receive(.agent(.types(focus, line))) }
      takeMenuEntry()
      return
    }
    if view.menuChoice != nil { takeMenuEntry() }
    send()
  }
}
