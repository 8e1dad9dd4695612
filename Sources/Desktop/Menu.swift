import Records
import Simulation
import Wording

/// The menu over the chat box: the slash commands that can run now, or the organization's quick replies.
struct Menu: Sendable {
  let kind: Kind
  let entries: Entries

  /// The kind of its entries.
  enum Kind: Hashable, Sendable {
    /// Taking an entry runs it, or sends the line.
    case commands
    /// Taking an entry fills the line and sends nothing.
    case quickReplies
    /// Taking an entry fills the line with a search for the tag.
    case tags

    /// Whether its entries fill the line and send nothing, so that the first one is chosen from the start.
    var fillsLine: Bool {
      switch self {
      case .commands: false
      case .quickReplies, .tags: true
      }
    }
  }

  /// One entry.
  ///
  /// Choosing it puts `text` into the line.
  struct Entry: Hashable, Sendable {
    let name: String
    let detail: String
    /// The detail in fewer words, for where the whole has no room; nil: its beginning is shown.
    var brief: String?
    let text: String
  }

  /// The entries; those of commands are made when they are looked at.
  enum Entries: Sendable {
    case made([Entry])
    case commands(SlashMenu)

    /// Whether a line is one of them, fully typed.
    func has(_ line: String) -> Bool {
      switch self {
      case .made(let entries): entries.contains { $0.name.lowercased() == line.lowercased() }
      case .commands(let menu): menu.has(line)
      }
    }
  }

  /// The entry at an index, limited because there may be fewer than when it was chosen.
  func entry(_ index: Int) -> Entry { entries[min(index, entries.count - 1)] }
}

extension Menu.Entries: RandomAccessCollection {
  var startIndex: Int { 0 }

  var endIndex: Int {
    switch self {
    case .made(let entries): entries.count
    case .commands(let menu): menu.count
    }
  }

  subscript(position: Int) -> Menu.Entry {
    switch self {
    case .made(let entries): return entries[position]
    case .commands(let menu):
      let entry = menu[position]
      return Menu.Entry(
        name: entry.command, detail: "\(entry.label) – \(entry.tooltip)", brief: entry.label,
        text: entry.command)
    }
  }
}

extension Console {
  /// The menu for the line in the chat box; nil if there is none.
  var menu: Menu? {
    guard view.pane == .chatBox, view.overlay == nil, !view.isMenuHidden, let focused = state.focused,
      focused.status.isActive
    else { return nil }
    let draft = draft
    // Most lines are messages, and a long one takes time to put together.
    guard draft.mayBeCommand else { return nil }
    let line = draft.text
    guard case .command(let word, let rest) = ChatLine(line) else { return nil }
    if ProductCommand(command: word)?.listsQuickReplies == true {
      let replies = state.organization.quickReplies
      if QuickReplySearch.asksForTags(rest ?? "") {
        let entries = QuickReplySearch.tags(of: replies).map { tag in
          let count = QuickReplySearch.matches("#\(tag)", in: replies, language: state.desk.language).count
          return Menu.Entry(
            name: "#\(tag)", detail: CountWords.count(count, "quick reply", "quick replies"),
            text: "/q #\(tag)")
        }
        return entries.isEmpty ? nil : Menu(kind: .tags, entries: .made(entries))
      }
      let indexes = QuickReplySearch.matches(rest ?? "", in: replies, language: state.desk.language)
      let entries = indexes.map {
        Menu.Entry(name: replies[$0].title, detail: replies[$0].message, text: replies[$0].message)
      }
      return entries.isEmpty ? nil : Menu(kind: .quickReplies, entries: .made(entries))
    }
    let commands = SlashMenu(for: line, in: state.buttonBar(of: focused))
    return commands.isEmpty ? nil : Menu(kind: .commands, entries: .commands(commands))
  }
}

extension Scene {
  /// Why a menu entry cannot run now.
  func refusal(of entry: Menu.Entry, in menu: Menu) -> Refusal? {
    guard menu.kind == .commands, let focused else { return nil }
    return state.refusal(of: .agent(.types(focused.number, entry.text)))
  }
}
