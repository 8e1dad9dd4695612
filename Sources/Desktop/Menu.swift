import Records
import Simulation

/// The menu over the chat box: slash commands that can run now, or the organization's quick replies.
struct Menu: Hashable, Sendable {
  let kind: Kind
  let entries: [Entry]

  /// What its entries are.
  enum Kind: Hashable, Sendable {
    /// Taking one runs it, or sends the line.
    case commands
    /// Taking one fills the line and sends nothing.
    case quickReplies
  }

  /// One entry; choosing it puts `text` into the line.
  struct Entry: Hashable, Sendable {
    let name: String
    let detail: String
    let text: String
  }
}

extension Console {
  /// The menu that the line in the chat box asks for; nil where there is none to show.
  var menu: Menu? {
    guard view.pane == .chatBox, view.overlay == nil, !view.isMenuHidden, let focused = state.focused,
      focused.status.isActive
    else { return nil }
    let line = draft.text
    guard case .command(let word, let rest) = ChatLine(line) else { return nil }
    if ProductCommand(command: word)?.listsQuickReplies == true {
      let replies = state.organization.quickReplies
      let places = QuickReplySearch.matches(rest ?? "", in: replies, language: state.desk.language)
      let entries = places.map {
        Menu.Entry(name: replies[$0].title, detail: replies[$0].message, text: replies[$0].message)
      }
      return entries.isEmpty ? nil : Menu(kind: .quickReplies, entries: entries)
    }
    let commands = SlashMenu(for: line, in: state.buttonBar(of: focused)).entries
    guard !commands.isEmpty else { return nil }
    return Menu(
      kind: .commands,
      entries: commands.map {
        Menu.Entry(name: $0.command, detail: "\($0.label) – \($0.tooltip)", text: $0.command)
      })
  }
}
