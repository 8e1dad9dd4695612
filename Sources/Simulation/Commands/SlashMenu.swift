import Records

/// The menu above the chat box: the commands that can run now and start with the typed text.
public struct SlashMenu: Hashable, Sendable {
  public let entries: [Entry]

  /// One command and what its button shows.
  public struct Entry: Hashable, Sendable {
    public let command: String
    public let label: String
    public let tooltip: String
  }

  /// Filters a bar's commands by the start of a line; empty unless the line is one word that starts with a
  /// slash.
  public init(for line: String, in bar: ButtonBar) {
    guard case .command(let word, rest: nil) = ChatLine(line), word == line else {
      entries = []
      return
    }
    let start = word.lowercased()
    var seen: Set<String> = []
    entries = bar.buttons.compactMap { button in
      // A command that the product reserves never runs the provider's action.
      guard let command = button.slashCommand, command.lowercased().hasPrefix(start),
        ProductCommand(command: command) == nil, seen.insert(command.lowercased()).inserted
      else { return nil }
      return Entry(command: command, label: button.label, tooltip: button.tooltip)
    }
  }
}
