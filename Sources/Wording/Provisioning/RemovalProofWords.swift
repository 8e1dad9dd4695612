import Organizations
import Records

/// The result of reading the organization again after a removal, in words.
public enum RemovalProofWords {
  /// Nothing of the solution is left, and nothing else changed.
  public static let holds = "Checked again: nothing refers to it any more."

  /// What removing the rows that the product leaves stands for; nil if it leaves none.
  public static func providersWork(on solution: Solution) -> String? {
    let what: String? =
      switch (solution.hasComponents && solution.isUnmanaged, solution.hasData) {
      case (true, true): "Its components and its data are"
      case (true, false): "Its components are"
      case (false, true): "Its data is"
      case (false, false): nil
      }
    return what.map { "\($0) deleted too, which in the product is the work of the provider's package." }
  }

  /// How many rows stay, up to the place where they are.
  public static func stays(_ rows: Int, isManaged: Bool?) -> String {
    isManaged == false
      ? CountWords.count(rows, "row stays, as in the product, in", "rows stay, as in the product, in")
      : CountWords.count(
        rows, "row of data stays, as in the product, in", "rows of data stay, as in the product, in")
  }

  /// Something of it is left, or something else changed, as a clause.
  public static func fails(_ leftovers: [String]) -> String {
    "the organization is not as expected: \(leftovers.joined(separator: "; "))"
  }

  /// Everything that is left or has changed, each as a clause.
  public static func clauses(_ leftovers: [UninstallLeftover]) -> [String] {
    leftovers.map { leftover in
      switch leftover {
      case .reference(let reference): SolutionReferenceWords.clause(reference)
      case .file(let path): path
      case .undeleted(let path): undeleted(path)
      }
    }
  }

  /// Something that could not be deleted, as a clause.
  public static func undeleted(_ path: String) -> String {
    "\(path) could not be deleted, and is no part of the organization any more"
  }

  /// What to do if something is left.
  public static func hint(_ leftovers: [UninstallLeftover]) -> String {
    let isUndeleted =
      !leftovers.isEmpty
      && leftovers.allSatisfy { leftover in
        switch leftover {
        case .undeleted: true
        case .reference, .file: false
        }
      }
    return isUndeleted
      ? "delete it by hand; its owner or an administrator may do so"
      : "another program may have changed the organization: run `agent-console check` to see what is wrong"
  }
}
