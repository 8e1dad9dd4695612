import Cells

/// The one table of keys.
enum KeyBindings {
  static let all: [KeyBinding] = everywhere + chatBox + menu + panes + overlays

  /// The first function key that stands for a button; F1 is help.
  static let firstButtonKey = 2
  static let lastButtonKey = 12

  private static let everywhere: [KeyBinding] =
    [
      KeyBinding(.function(1), do: .help, in: .everywhere, "Help", footer: "Help"),
      KeyBinding(.tab, do: .nextPane, in: .everywhere, "Move the focus to the next pane", footer: "Focus"),
      KeyBinding(.backTab, do: .previousPane, in: .everywhere, "Move the focus to the pane before"),
      KeyBinding(
        .alt("a"), do: .accept(nil), in: .everywhere, "Accept the conversation that rings", footer: "Accept"),
      KeyBinding(
        .alt("r"), do: .reject(nil), in: .everywhere, "Reject the conversation that rings", footer: "Reject"),
      KeyBinding(
        .control("p"), do: .palette, in: .everywhere, "Palette: everything that can be done",
        footer: "Palette"),
      KeyBinding(
        .control("o"), do: .sessions, in: .everywhere, "Sessions: open, accept, reject", footer: "Sessions"),
      KeyBinding(
        .control("g"), do: .problems, in: .everywhere,
        "Problems in the organization's files, to be mended in $EDITOR",
        footer: "Problems"),
      KeyBinding(
        .control("r"), do: .records, in: .everywhere,
        "Records: every row of the five tables, with its links and its file", footer: "Records"),
      KeyBinding(
        .alt("o"), do: .administrator, in: .everywhere,
        "Conversation options: Remote assistance of each chat widget, and the installed solutions",
        footer: "Options"),
      KeyBinding(
        .alt("c"), do: .connect, in: .everywhere, "Third-party app: report Connected", footer: "Connect"),
      KeyBinding(
        .alt("e"), do: .endSession, in: .everywhere, "Third-party app: report Ended", footer: "End session"),
      KeyBinding(.alt("i"), do: .invite, in: .everywhere, "Third-party app: share an invitation in the chat"),
      KeyBinding(.alt("t"), .control("t"), do: .nextTab, in: .everywhere, "Next app tab", footer: "App tab"),
      KeyBinding(.alt("w"), do: .closeTab(nil), in: .everywhere, "Close the app tab in front"),
      KeyBinding(
        .alt("x"), do: .endConversation, in: .everywhere,
        "End the conversation; in wrap-up close its session", footer: "End conversation"),
      KeyBinding(
        .controlUp, do: .step(-1), in: .everywhere,
        "History: a step back; going on from there is a new branch"),
      KeyBinding(.controlDown, do: .step(1), in: .everywhere, "History: a step forward"),
      KeyBinding(.control("l"), do: .redraw, in: .everywhere, "Paint the screen anew"),
      KeyBinding(.control("z"), do: .suspend, in: .everywhere, "Suspend; `fg` comes back"),
      KeyBinding(.control("q"), do: .quit, in: .everywhere, "Quit", footer: "Quit"),
      KeyBinding(.control("c"), do: .interrupt, in: .everywhere, "Quit, after a question"),
    ]
    + (firstButtonKey...lastButtonKey).map { number in
      KeyBinding(
        .function(number), do: .press(number - firstButtonKey), in: .everywhere,
        "Select button \(number - firstButtonKey + 1) of the conversation")
    }
    + (1...9).map { number in
      KeyBinding(
        .alt(Character("\(number)")), do: .openSession(number - 1), in: .everywhere,
        "Open session \(number) of the list, or accept it")
    }

  private static let chatBox: [KeyBinding] =
    [
      KeyBinding(
        .enter, do: .send, in: .pane(.chatBox), "Send the line, or run the slash command", footer: "Send"),
      KeyBinding(.altEnter, do: .edit(.newLine), in: .pane(.chatBox), "Begin a new line"),
      KeyBinding(.up, do: .olderLine, in: .pane(.chatBox), "The line sent before"),
      KeyBinding(.down, do: .newerLine, in: .pane(.chatBox), "The line sent after"),
      KeyBinding(.pageUp, do: .move(.pageUp), in: .pane(.chatBox), "Scroll the transcript back"),
      KeyBinding(.pageDown, do: .move(.pageDown), in: .pane(.chatBox), "Scroll the transcript on"),
      KeyBinding(.escape, do: .escape, in: .pane(.chatBox), "Put away the menu or the note"),
    ] + lineEditing(in: .pane(.chatBox))

  private static func lineEditing(in scope: KeyBinding.Scope) -> [KeyBinding] {
    [
      KeyBinding(.left, .control("b"), do: .edit(.left), in: scope, "Left"),
      KeyBinding(.right, .control("f"), do: .edit(.right), in: scope, "Right"),
      KeyBinding(.controlLeft, .altLeft, .alt("b"), do: .edit(.wordLeft), in: scope, "A word to the left"),
      KeyBinding(
        .controlRight, .altRight, .alt("f"), do: .edit(.wordRight), in: scope, "A word to the right"),
      KeyBinding(.home, .control("a"), do: .edit(.lineStart), in: scope, "Start of the line"),
      KeyBinding(.end, .control("e"), do: .edit(.lineEnd), in: scope, "End of the line"),
      KeyBinding(.backspace, do: .edit(.deleteBackward), in: scope, "Delete to the left"),
      KeyBinding(.delete, .control("d"), do: .edit(.deleteForward), in: scope, "Delete under the cursor"),
      KeyBinding(
        .control("w"), .altBackspace, do: .edit(.cutWordBackward), in: scope, "Cut the word to the left"),
      KeyBinding(.control("u"), do: .edit(.cutToStart), in: scope, "Cut to the start of the line"),
      KeyBinding(.control("k"), do: .edit(.cutToEnd), in: scope, "Cut to the end of the line"),
      KeyBinding(.control("y"), do: .edit(.pasteBack), in: scope, "Put back what was cut"),
    ]
  }

  private static let menu: [KeyBinding] = [
    KeyBinding(.up, do: .move(.up), in: .menu, "The entry above"),
    KeyBinding(.down, do: .move(.down), in: .menu, "The entry below", footer: "Choose"),
    KeyBinding(.tab, do: .completeMenu, in: .menu, "Take the entry into the line", footer: "Take"),
    KeyBinding(
      .enter, do: .chooseMenu, in: .menu, "Run the chosen entry, or the line as typed", footer: "Run"),
    KeyBinding(.escape, do: .escape, in: .menu, "Put the menu away", footer: "Put away"),
  ]

  private static func moving(in scope: KeyBinding.Scope, _ what: String) -> [KeyBinding] {
    [
      KeyBinding(.up, do: .move(.up), in: scope, "\(what) up", footer: what),
      KeyBinding(.down, do: .move(.down), in: scope, "\(what) down", footer: what),
      KeyBinding(.pageUp, do: .move(.pageUp), in: scope, "\(what) a page up"),
      KeyBinding(.pageDown, do: .move(.pageDown), in: scope, "\(what) a page down"),
      KeyBinding(.home, do: .move(.first), in: scope, "\(what) to the start"),
      KeyBinding(.end, do: .move(.last), in: scope, "\(what) to the end"),
    ]
  }

  private static let panes: [KeyBinding] =
    [
      KeyBinding(.left, do: .move(.left), in: .pane(.buttons), "The button before", footer: "Choose"),
      KeyBinding(.right, do: .move(.right), in: .pane(.buttons), "The next button", footer: "Choose"),
      KeyBinding(.home, do: .move(.first), in: .pane(.buttons), "The first button"),
      KeyBinding(.end, do: .move(.last), in: .pane(.buttons), "The last button"),
      KeyBinding(
        .enter, .character(" "), do: .choose, in: .pane(.buttons), "Select the chosen button",
        footer: "Select"),
      KeyBinding(.left, do: .move(.left), in: .pane(.appTab), "The control before", footer: "Choose"),
      KeyBinding(.right, do: .move(.right), in: .pane(.appTab), "The next control", footer: "Choose"),
      KeyBinding(
        .enter, .character(" "), do: .choose, in: .pane(.appTab), "Press the chosen control", footer: "Press"),
      KeyBinding(.enter, do: .choose, in: .pane(.events), "Read the marked event whole", footer: "Read"),
    ] + moving(in: .pane(.transcript), "Scroll") + moving(in: .pane(.appTab), "Scroll")
    + moving(in: .pane(.events), "Scroll")
    + [Pane.buttons, .transcript, .appTab, .events].flatMap { pane in
      [
        // The footer shows both as one; the later one of the table takes the click, where it can do something.
        KeyBinding(
          .character("]"), do: .step(1), in: .pane(pane), "History: a step forward", footer: "History"),
        KeyBinding(
          .character("["), do: .step(-1), in: .pane(pane), "History: a step back", footer: "History"),
      ]
    }
    + [Pane.buttons, .transcript, .appTab, .events].map {
      KeyBinding(.escape, do: .focus(.chatBox), in: .pane($0), "Back to the chat box", footer: "Chat box")
    }

  private static let panels: [KeyBinding] =
    moving(in: .records, "Choose") + moving(in: .administrator, "Move")
    + [
      KeyBinding(.left, do: .move(.left), in: .records, "The table before", footer: "Table"),
      KeyBinding(.right, do: .move(.right), in: .records, "The next table", footer: "Table"),
      KeyBinding(
        .enter, do: .choose, in: .records, "Open the row, follow the link, or open the file in $EDITOR",
        footer: "Follow"),
      KeyBinding(.backspace, do: .back, in: .records, "Back to where the row was opened", footer: "Back"),
      KeyBinding(
        .character("e"), do: .editRow, in: .records, "Open the chosen row or value in $EDITOR", footer: "Edit"
      ),
      KeyBinding(.escape, .control("r"), do: .escape, in: .records, "Close the records", footer: "Close"),
      KeyBinding(
        .enter, .character(" "), do: .choose, in: .administrator,
        "Set the option at once, uninstall the solution after a question, or install one", footer: "Set"),
      KeyBinding(
        .character("s"), .control("s"), do: .saveOptions, in: .administrator, "Save the options to org.yaml",
        footer: "Save"),
      KeyBinding(.escape, .alt("o"), do: .escape, in: .administrator, "Close the options", footer: "Close"),
    ]

  private static let overlays: [KeyBinding] =
    panels + moving(in: .help, "Scroll") + moving(in: .problems, "Choose") + moving(in: .event, "Another")
    + [
      KeyBinding(.escape, .enter, do: .escape, in: .event, "Close the event", footer: "Close"),
      KeyBinding(.enter, do: .choose, in: .problems, "Open the file at its line in $EDITOR", footer: "Edit"),
      KeyBinding(.escape, .control("g"), do: .escape, in: .problems, "Close the problems", footer: "Close"),
      KeyBinding(.escape, .enter, .function(1), do: .escape, in: .help, "Close the help", footer: "Close"),
      KeyBinding(.up, do: .move(.up), in: .palette, "The item above"),
      KeyBinding(.down, do: .move(.down), in: .palette, "The item below", footer: "Choose"),
      KeyBinding(.pageUp, do: .move(.pageUp), in: .palette, "A page up"),
      KeyBinding(.pageDown, do: .move(.pageDown), in: .palette, "A page down"),
      KeyBinding(.enter, do: .choose, in: .palette, "Do the chosen item", footer: "Do it"),
      KeyBinding(
        .escape, .control("p"), .control("o"), do: .escape, in: .palette, "Close the palette", footer: "Close"
      ),
      KeyBinding(.character("y"), .character("Y"), do: .answer(true), in: .question, "Yes", footer: "Yes"),
      KeyBinding(
        .character("s"), .character("S"), do: .saveAndQuit, in: .question,
        "Where options are not saved: save them, and quit if that worked", footer: "Save and quit"),
      KeyBinding(
        .character("n"), .character("N"), .escape, do: .answer(false), in: .question, "No", footer: "No"),
      KeyBinding(.enter, do: .send, in: .prompt, "Take the line", footer: "Take"),
      KeyBinding(.altEnter, do: .edit(.newLine), in: .prompt, "Begin a new line"),
      KeyBinding(.escape, do: .escape, in: .prompt, "Leave it", footer: "Leave it"),
    ] + lineEditing(in: .palette).filter { $0.command != .edit(.left) } + lineEditing(in: .prompt)
    + [KeyBinding.Scope.palette, .prompt, .problems, .records, .administrator, .event].map {
      KeyBinding(.function(1), do: .help, in: $0, "Help", footer: "Help")
    }
    + [KeyBinding.Scope.help, .palette, .prompt, .problems, .records, .administrator, .event, .question]
    .flatMap { scope in
      [
        KeyBinding(.control("q"), do: .quit, in: scope, "Quit"),
        KeyBinding(.control("c"), do: .interrupt, in: scope, "Quit, after a question"),
      ]
    }
}
