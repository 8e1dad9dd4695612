import Diagnostics
import Organizations
import Records

/// What becomes of a solution's components when it is deleted, in words.
public enum ComponentWords {
  /// Whether a solution is managed; nil if its package does not say.
  public static func kind(isManaged: Bool?) -> String? {
    isManaged.map { $0 ? "managed" : "unmanaged" }
  }

  /// The heading of a list of components.
  public static func heading(isManaged: Bool?) -> String {
    switch isManaged {
    case true?: "Goes with the solution, which is managed"
    case false?: "Components: stay in the product unless somebody deletes them, as the solution is unmanaged"
    case nil: "Goes with the solution, if it is managed"
    }
  }

  /// The claim behind the heading.
  public static func claim(isManaged: Bool?) -> ProductClaim {
    isManaged == false ? .unmanagedSolutionLeavesItsComponents : .managedSolutionTakesItsComponents
  }

  /// Why rows are listed as components.
  public static let basis =
    "That these rows are components follows from the columns of their tables "
    + "(\(ProductClaim.componentTables.claim.basis.rawValue))."

  /// `2 channel capabilities, 1 provider`.
  public static func list(_ counts: [RowCount]) -> String {
    counts.map { CountWords.count($0.count, $0.table.label, $0.table.plural) }.joined(separator: ", ")
  }

  /// What happens to actions that stay without a capability, from the middle of a sentence; nil if there are none.
  public static func alwaysShown(_ actions: [String]) -> String? {
    guard !actions.isEmpty else { return nil }
    let basis = ProductClaim.actionsWithoutCapabilityShow.claim.basis.rawValue
    let whose = actions.count == 1 ? "its button then shows" : "their buttons then show"
    return
      "no capability links \(actions.joined(separator: ", ")) any more: \(whose) in every conversation (\(basis))."
  }
}
