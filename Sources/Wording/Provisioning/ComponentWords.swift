import Diagnostics

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
}
