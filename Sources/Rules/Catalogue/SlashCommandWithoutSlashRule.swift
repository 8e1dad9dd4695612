import Diagnostics
import Organizations
import Records

/// A slash command that does not start with a slash.
public enum SlashCommandWithoutSlashRule: Rule {
  public static let id = "slash-command-without-slash"
  public static let severity = Severity.error
  public static let claim = ProductClaim.commandsNeverReachTheCustomer
  public static let meaning = """
    Agents run an action by typing its slash command in the chat box; text that does not begin with a slash \
    is a message to the customer.
    """
  public static let bad = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: cb}
    """
  public static let good = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /cb}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(\.conversationActionLocales) { row, solution in
      guard let command = row.slashCommand, !command.hasPrefix("/"), !row.slashCommand.isBlank else {
        return nil
      }
      return Finding(
        at: solution.place(of: row, "slashCommand"),
        "the slash command `\(command)` does not begin with a slash",
        hint: "write `/\(command)`")
    }
  }
}
