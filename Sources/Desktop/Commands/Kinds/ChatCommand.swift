/// A command for the line being typed, in the chat box or a prompt, and for the menu above it.
enum ChatCommand: CommandKind {
  case send
  case edit(Edit)
  case olderLine, newerLine
  /// Puts a menu entry into the line.
  case completeFromMenu
  /// Runs the chosen menu entry, or the line as typed.
  case runFromMenu
}

/// The text for chat commands.
extension ChatCommand {
  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .send: scope == .prompt ? "Accept the line" : "Send the line, or run the slash command"
    case .edit(let edit): edit.title
    case .olderLine: "The previous line you sent"
    case .newerLine: "The next line you sent"
    case .completeFromMenu: "Put the entry into the line"
    case .runFromMenu: "Run the chosen entry, or the line as typed"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .send:
      if case .prompt(let prompt) = scene.view.overlay {
        // With nothing typed, Enter only closes the line.
        prompt.editor.isEmpty ? nil : FooterWord("OK", .other)
      } else {
        FooterWord("Send", .content)
      }
    case .completeFromMenu: FooterWord("Fill in", .nearest)
    case .runFromMenu: FooterWord(scene.runWord, .nearest)
    case .edit, .olderLine, .newerLine: nil
    }
  }
}

extension Scene {
  /// What Enter does in the menu.
  ///
  /// It does not run a command that was neither chosen nor fully typed, only begun.
  fileprivate var runWord: String {
    guard let menu else { return "Run" }
    switch menu.kind {
    case .quickReplies: return "Insert"
    case .tags: return "Search"
    case .commands:
      let isRun = view.menuChoice != nil || menu.entries.has(line)
      return isRun ? "Run" : "Run as typed"
    }
  }
}

extension Edit {
  var title: String {
    switch self {
    case .newLine: "Start a new line"
    case .left: "Left"
    case .right: "Right"
    case .wordLeft: "A word to the left"
    case .wordRight: "A word to the right"
    case .lineStart: "Start of the line"
    case .lineEnd: "End of the line"
    case .deleteBackward: "Delete to the left"
    case .deleteForward: "Delete under the cursor"
    case .cutWordBackward: "Cut the word to the left"
    case .cutToStart: "Cut to the start of the line"
    case .cutToEnd: "Cut to the end of the line"
    case .pasteBack: "Paste what was cut"
    }
  }
}
