import Organizations
import Records

/// A slash command of a locale row that is not in use, because the agent's language is another.
public struct OtherLanguageCommand: Hashable, Sendable {
  /// The conversation action's name.
  public let action: String
  /// The language of the row that has the command.
  public let language: Locale
  /// The language of the row that is in use; nil if the action has no such row.
  public let languageInUse: Locale?
  /// The command of the row in use, if it has one.
  public let commandInUse: String?

  public init(action: String, language: Locale, languageInUse: Locale?, commandInUse: String?) {
    self.action = action
    self.language = language
    self.languageInUse = languageInUse
    self.commandInUse = commandInUse
  }

  /// Finds the command among the rows that an agent of this language does not use; of several, the first action's.
  init?(_ command: String, in catalogue: ActionCatalogue, besides language: Locale) {
    let wanted = command.lowercased()
    for entry in catalogue.actions where entry.action.isActive {
      let inUse = entry.locale(for: language)
      let others = entry.locales.values.filter { $0.slashCommand?.lowercased() == wanted }
      let first = others.min { $0.locale.rawValue < $1.locale.rawValue }
      guard let first, first.locale != inUse?.locale else { continue }
      self.init(
        action: entry.action.name, language: first.locale, languageInUse: inUse?.locale,
        commandInUse: inUse?.slashCommand)
      return
    }
    return nil
  }
}
