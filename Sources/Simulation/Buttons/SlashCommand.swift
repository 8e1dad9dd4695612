import Records

/// What a slash command stands for in a conversation.
struct SlashCommand: Hashable, Sendable {
  /// The product's own command, which goes before every button.
  var product: ProductCommand?
  /// The index of its button; if two share it, the button with the smaller order runs (invented).
  var button: Int?
  /// Whether more than one button has it.
  var isShared = false
  /// The index of the hidden action that would have it.
  var hidden: Int?

  /// The commands that the product reserves, by their text.
  static let reserved: [String: SlashCommand] = {
    var reserved: [String: SlashCommand] = [:]
    for command in ProductCommand.allCases { reserved[command.rawValue] = SlashCommand(product: command) }
    return reserved
  }()
}
