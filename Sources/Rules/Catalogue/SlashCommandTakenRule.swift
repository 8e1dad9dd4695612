import Diagnostics
import Organizations
import Records

/// A slash command that another locale row also has.
public enum SlashCommandTakenRule: Rule {
  public static let id = "slash-command-taken"
  public static let severity = Severity.error
  public static let basis = Basis.documented
  public static let citation: Citation? = Citation(
    .thirdPartyCoBrowse, "UI rendering for the third-party co-browse and screen-sharing button")
  public static let meaning = """
    A slash command must be unique in the system: across actions, languages and solutions, without regard to \
    case.
    """
  public static let bad = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /cb}
      - {conversationAction: FabrikamCobrowse, locale: fr-FR, label: Conavigation, tooltip: Naviguer à deux,
         slashCommand: /CB}
    """
  public static let good = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /cb}
      - {conversationAction: FabrikamCobrowse, locale: fr-FR, label: Conavigation, tooltip: Naviguer à deux,
         slashCommand: /nav}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    var first: [String: Place] = [:]
    return subject.findings(\.conversationActionLocales) { row, solution in
      guard let command = row.slashCommand else { return nil }
      let place = solution.place(of: row, "slashCommand")
      guard let taken = first[command.lowercased()] else {
        first[command.lowercased()] = place
        return nil
      }
      return Finding(
        at: place, "the slash command `\(command)` is taken",
        hint: "\(taken.shown(from: place)) has it already; choose another")
    }
  }
}
