import Diagnostics

/// An inactive row that active rows need.
public enum RowInactiveRule: Rule {
  public static let id = "row-inactive"
  public static let severity = Severity.error
  public static let claim = ProductClaim.inactiveActionsAreHidden
  public static let consequences: [ProductClaim] = [.deadCapabilitiesHideTheirAction]
  public static let meaning = """
    The product does not use inactive rows. What links to one, or names one, lacks it as if it were not there: a \
    button, a label, an app tab, a chat widget's mode.
    """
  public static let bad = """
    providers:
      - {name: Fabrikam, state: inactive}
    """
  public static let good = """
    providers:
      - {name: Fabrikam}
    """

  /// How many consequences one message names.
  private static let limit = 3

  public static func findings(in subject: CheckTarget) -> [Finding] {
    InactiveRows(in: subject).hidden.map { spot, hidden in
      let more = hidden.count > limit ? ", and \(hidden.count - limit) more" : ""
      return Finding(
        at: spot.place,
        "this row is inactive: \(hidden.prefix(limit).joined(separator: ", "))\(more)",
        hint: InactiveRowHint.text(FileForm(isOfTheProduct: spot.isOfTheProduct)))
    }.sorted { $0.place < $1.place }
  }
}
