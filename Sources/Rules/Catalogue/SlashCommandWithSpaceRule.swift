import Diagnostics
import Organizations
import Records

/// A slash command that contains white space.
public enum SlashCommandWithSpaceRule: Rule {
  public static let id = "slash-command-with-space"
  public static let severity = Severity.error
  public static let claim = ProductClaim.restOfCommandIsIgnored
  public static let meaning = """
    The first word that an agent types chooses the command, so one with white space in it can never be \
    typed.
    """
  public static let bad = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /co browse}
    """
  public static let good = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /co-browse}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(\.conversationActionLocales) { row, solution in
      guard let command = row.slashCommand, command.holdsWhiteSpace, !row.slashCommand.isBlank else {
        return nil
      }
      let parts = command.split(whereSeparator: \.isWhitespace)
      return Finding(
        at: solution.place(of: row, "slashCommand"), "the slash command `\(command)` contains white space",
        hint: "write `\(parts.joined(separator: "-"))`")
    }
  }
}
