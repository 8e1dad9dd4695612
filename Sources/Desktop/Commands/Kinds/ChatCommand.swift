/// A command for the line that is being typed, in the chat box or in a prompt, and for the menu over it.
enum ChatCommand: Hashable, Sendable {
  case send
  case edit(Edit)
  case olderLine, newerLine
  /// Takes an entry of the menu into the line.
  case completeFromMenu
  /// Runs the chosen entry of the menu, or the line as typed.
  case runFromMenu
}

/// In words.
extension ChatCommand {
  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .send: scope == .prompt ? "Take the line" : "Send the line, or run the slash command"
    case .edit(let edit): edit.title
    case .olderLine: "The line sent before"
    case .newerLine: "The line sent after"
    case .completeFromMenu: "Take the entry into the line"
    case .runFromMenu: "Run the chosen entry, or the line as typed"
    }
  }

  func footer(_ scene: Scene) -> FooterWord? {
    switch self {
    case .send:
      if case .prompt(let prompt) = scene.view.overlay {
        // Nothing typed is nothing to take: the line is only left.
        prompt.editor.isEmpty ? nil : FooterWord("Take", .other)
      } else {
        FooterWord("Send", .content)
      }
    case .completeFromMenu: FooterWord("Take", .nearest)
    case .runFromMenu: FooterWord(scene.runWord, .nearest)
    case .edit, .olderLine, .newerLine: nil
    }
  }
}

extension Scene {
  /// What Enter does in the menu: a command that was neither chosen nor typed to its end is not run for a person who
  /// has typed its beginning.
  fileprivate var runWord: String {
    guard let menu else { return "Run" }
    switch menu.kind {
    case .quickReplies: return "Insert"
    case .commands:
      let typed = line.lowercased()
      let isRun = view.menuChoice != nil || menu.entries.contains { $0.name.lowercased() == typed }
      return isRun ? "Run" : "Run as typed"
    }
  }
}

extension Edit {
  var title: String {
    switch self {
    case .newLine: "Begin a new line"
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
    case .pasteBack: "Put back what was cut"
    }
  }
}
