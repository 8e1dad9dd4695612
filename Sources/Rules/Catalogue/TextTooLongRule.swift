import Diagnostics
import Organizations
import Records

/// A text that is longer than its column allows.
public enum TextTooLongRule: Rule {
  public static let id = "text-too-long"
  public static let severity = Severity.error
  public static let claim = ProductClaim.columnsHaveLimits
  public static let meaning = """
    Every text column has a greatest length, counted here in UTF-16 units; a longer text cannot \
    be stored.
    """
  public static let bad = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse,
         tooltip: Start a co-browse session with the customer in which you see and move on the page what they
           see and move on it, slashCommand: /cb}
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
    let rows = solution[type]
    var findings: [Finding] = []
    func look(at text: String, _ key: String, _ maximum: Int, of row: Row) {
      // A UTF-16 unit takes at least one byte of UTF-8.
      guard text.utf8.count > maximum, text.utf16.count > maximum else { return }
      findings.append(
        Finding(
          at: solution.place(of: row, key),
          "`\(solution.form(of: row).name(of: key, in: type))` takes \(maximum) characters, not \(text.utf16.count)",
          hint: "shorten it by \(text.utf16.count - maximum)"))
    }
    for column in Row.columns {
      switch column.kind {
      case .text(let maximum, let access):
        for row in rows { look(at: row[access], column.key, maximum, of: row) }
      case .optionalText(let maximum, let access):
        for row in rows { look(at: row[access] ?? "", column.key, maximum, of: row) }
      case .parameters(let access):
        for row in rows {
          for parameter in row[access] {
            let key = "\(column.key).\(parameter.name)"
            look(at: parameter.name, key, TemplateParameter.maximumNameLength, of: row)
            look(at: parameter.value, key, TemplateParameter.maximumValueLength, of: row)
          }
        }
      case .wholeNumber, .flag, .choice, .lookup: break
      }
    }
    return findings
  }
}
