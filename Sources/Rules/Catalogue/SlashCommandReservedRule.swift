import Diagnostics
import Organizations
import Records

/// A slash command that the product has itself.
public enum SlashCommandReservedRule: Rule {
  public static let id = "slash-command-reserved"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.productCommandsAreReserved
  public static let consequences: [ProductClaim] = [.productHasTenCommands]
  public static let meaning = """
    The conversation control has commands of its own, for quick replies, consult and transfer; an action with \
    the same command is not run by it.
    """
  public static let bad = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /c}
    """
  public static let good = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /cb}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(\.conversationActionLocales) { row, solution in
      guard let command = row.slashCommand, ProductCommand(command: command) != nil else { return nil }
      return Finding(
        at: solution.place(of: row, "slashCommand"),
        "the slash command `\(command)` is one of the product's own",
        hint:
          "choose any but \(ProductCommand.allCases.map(\.rawValue).sorted().joined(separator: " "))"
      )
    }
  }
}
