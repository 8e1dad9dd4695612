import Diagnostics
import Organizations
import Records

/// A text of a row that consists of white space or of characters that cannot be seen.
public enum TextBlankRule: Rule {
  public static let id = "text-blank"
  public static let severity = Severity.error
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning = """
    A name, a label, a tooltip or a title of nothing but white space is there for the product, and nobody can see it: \
    a button without words, an app tab without a title.
    """
  public static let bad = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: " ", tooltip: Start to co-browse,
         slashCommand: /cb}
    """
  public static let good = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /cb}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.organization.solutions.flatMap { solution in
      Table.allCases.flatMap { findings(among: $0.rowType, of: solution) }
    }
  }

  private static func findings<Row: TableRow>(among type: Row.Type, of solution: Solution) -> [Finding] {
    let rows = solution[type].filter(\.isActive)
    return Row.columns.flatMap { column -> [Finding] in
      let text: (Row) -> String?
      switch column.kind {
      case .text(_, let access): text = { $0[access] }
      case .optionalText(_, let access) where !isOfEvent(column.key): text = { $0[access] }
      case .optionalText, .wholeNumber, .flag, .choice, .lookup, .parameters: return []
      }
      return rows.compactMap { row in
        guard let written = text(row), !written.isEmpty, Optional(written).isBlank else { return nil }
        let key = solution.form(of: row).name(of: column.key, in: type)
        return Finding(
          at: solution.place(of: row, column.key), "`\(key)` is blank: nobody can see it",
          hint: column.isRequired ? "write a text" : "write a text, or leave `\(key)` out")
      }
    }
  }

  /// Whether a column says what an action does: rules about its event report what is missing there.
  private static func isOfEvent(_ key: String) -> Bool {
    ["eventParameter", "webResource", "functionName", "icon"].contains(key)
  }
}
