import Diagnostics
import Organizations
import Records

/// A locale row without a conversation action.
///
/// The product itself leaves such rows behind: deleting the other row empties the lookup (documented:
/// RemoveLink).
public enum LocaleWithoutActionRule: Rule {
  public static let id = "locale-without-action"
  public static let severity = Severity.error
  public static let claim = ProductClaim.localeNeedsItsAction
  public static let consequences: [ProductClaim] = [.deletingEmptiesLookups]
  public static let meaning = """
    A locale row gives the label, tooltip and slash command of a conversation action; one without an action \
    is left over, as when its action was deleted.
    """
  public static let bad = """
    conversationActionLocales:
      - {locale: en-US, label: Co-browse, tooltip: Start to co-browse, slashCommand: /cb}
    """
  public static let good = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /cb}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(\.conversationActionLocales) { row, solution in
      guard row.conversationAction == nil else { return nil }
      return Finding(
        at: solution.place(of: row, "label"),
        "the locale row `\(row.label)` belongs to no conversation action",
        hint: solution.form(of: row).filling("conversationAction", of: ConversationActionLocale.self)
          + ", or leave the row out")
    }
  }
}
