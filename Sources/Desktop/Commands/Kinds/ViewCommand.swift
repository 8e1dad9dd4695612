/// A command that changes the view: the focus, a scroll position, a choice.
enum ViewCommand: CommandKind {
  case nextPane, previousPane
  case focus(Pane)
  /// Moves the choice or scrolls in whatever has the focus.
  case move(Direction)
  /// Performs or opens the chosen item in whatever has the focus.
  case choose
  /// Scrolls the app tab, wherever the focus is.
  case scrollTab(Direction)
  /// Scrolls the events to the end and follows them again.
  case scrollEventsToEnd
  /// Scrolls the transcript to the end and follows it again.
  case scrollTranscriptToEnd
  /// Closes what is on top: menu, overlay or note.
  case escape
  /// Closes the overlay on top, however far one has gone in it.
  case close
}

/// The text for view commands.
extension ViewCommand {
  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .nextPane: "Move the focus to the next pane"
    case .previousPane: "Move the focus to the previous pane"
    case .focus(let pane):
      if case .pane = scope { "Back to the \(pane.label.lowercased())" } else { "Focus: \(pane.label)" }
    case .move(let direction): direction.title(in: scope)
    case .choose: Self.choosing(in: scope)
    case .scrollTab(let direction): direction.title(in: .pane(.appTab))
    case .scrollEventsToEnd: "The newest event"
    case .scrollTranscriptToEnd: "The newest message"
    case .escape: Self.escaping(from: scope)
    case .close: "Close what is on top"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .nextPane: FooterWord("Focus", .common)
    case .focus(let pane): FooterWord(pane.label, scope.need)
    case .move(let direction):
      // One key per word is enough: Down if there is more below, otherwise Up.
      direction.yields.map { scene.motion($0) == nil } ?? true
        ? direction.footer(in: scope).map { FooterWord($0, scope.needOfContent) } : nil
    case .choose: Self.choosingWord(in: scope, scene).map { FooterWord($0, scope.needOfContent) }
    case .escape: Self.escapingWord(from: scope, scene).map { FooterWord($0, scope.need) }
    case .close, .previousPane, .scrollTab, .scrollEventsToEnd, .scrollTranscriptToEnd: nil
    }
  }

  private static func choosing(in scope: KeyBinding.Scope) -> String {
    switch scope {
    case .pane(.buttons): "Select the chosen button"
    case .pane(.appTab): "Press the chosen control"
    case .pane(.customerSide): "Do the chosen thing as the customer"
    case .pane(.events): "Read the whole event, with its basis"
    case .records: "Open the row, follow the link, or open the file in $EDITOR"
    case .administrator: "Change the setting at once, uninstall the solution after asking, or install one"
    case .problems: "Open the file at its line in $EDITOR"
    case .palette: "Run the chosen item"
    case .history: "Show the chosen moment, or go on with the chosen branch"
    case .whatIf: "Go into this branch; what was stays as another"
    case .help: "Show every key, or the first screen again"
    case .everywhere, .pane(.chatBox), .pane(.transcript), .menu, .leader, .question, .prompt, .event,
      .changes:
      "Choose"
    }
  }

  /// The footer's word for choosing, which depends on what is chosen.
  private static func choosingWord(in scope: KeyBinding.Scope, _ scene: Scene) -> String? {
    switch scope {
    case .pane(.buttons): "Select"
    case .pane(.appTab): "Press"
    case .pane(.customerSide): "Do"
    case .pane(.events): "Basis"
    case .records:
      switch scene.records?.destination {
      case .file: "Edit"
      case .row, nil: scene.records?.isTable == true ? "Open" : "Follow"
      }
    case .administrator:
      switch scene.options?.entry {
      case .solution: "Uninstall"
      case .install: "Install"
      case .blank, .widget, .workstream, .option, .callingOptions, .setting, .prerequisites, .subscription,
        .externalities, .solutions, .noSolution, nil:
        "Set"
      }
    case .problems: "Edit"
    case .palette: "Run"
    case .history: "Go"
    case .whatIf: "Go in"
    case .help:
      if case .help(let panel) = scene.view.overlay, panel.isComplete { "First screen" } else { "Every key" }
    case .everywhere, .pane(.chatBox), .pane(.transcript), .menu, .leader, .question, .prompt, .event,
      .changes:
      nil
    }
  }

  private static func escaping(from scope: KeyBinding.Scope) -> String {
    switch scope {
    case .everywhere, .pane: "Close the menu or the note"
    case .menu: "Close the menu"
    case .prompt: "Cancel"
    case .help: "One step back in the help, or close it"
    case .leader: "Close the menu"
    case .palette: "Close the palette"
    case .question: "Close the question"
    case .problems: "Close the problems"
    case .records: "One step back in the records, or close them"
    case .administrator: "Close the settings"
    case .event: "Close the event"
    case .history: "Close the history"
    case .changes, .whatIf: "Back to the history"
    }
  }

  private static func escapingWord(from scope: KeyBinding.Scope, _ scene: Scene) -> String? {
    switch scope {
    case .everywhere, .pane: nil
    case .menu: "Close"
    case .prompt: "Cancel"
    case .help, .leader, .palette, .question, .problems, .administrator, .event, .history: "Close"
    case .records: scene.refusal(of: .records(.back)) == nil ? "Back" : "Close"
    case .changes, .whatIf: "Back"
    }
  }
}

extension KeyBinding.Scope {
  /// The priority of the keys that work on what it shows.
  fileprivate var needOfContent: FooterWord.Need {
    switch self {
    case .pane: .content
    case .menu, .everywhere, .help, .leader, .palette, .question, .prompt, .problems, .records,
      .administrator, .event,
      .history, .changes, .whatIf:
      need
    }
  }
}
