import Records

/// The commands that can run now and begin like what is typed: the menu over the chat box.
public struct SlashMenu: Hashable, Sendable {
  public let entries: [Entry]

  /// One command with what its button shows.
  public struct Entry: Hashable, Sendable {
    public let command: String
    public let label: String
    public let tooltip: String
  }

  /// Filters a bar's commands by the beginning of a line; nothing unless the line is one word with a slash.
  public init(for line: String, in bar: ButtonBar) {
    guard case .command(let word, rest: nil) = ChatLine(line), word == line else {
      entries = []
      return
    }
    let start = word.lowercased()
    var seen: Set<String> = []
    entries = bar.buttons.compactMap { button in
      // One that the product reserves never runs the provider's action.
      guard let command = button.slashCommand, command.lowercased().hasPrefix(start),
        ProductCommand(command: command) == nil, seen.insert(command.lowercased()).inserted
      else { return nil }
      return Entry(command: command, label: button.label, tooltip: button.tooltip)
    }
  }
}
