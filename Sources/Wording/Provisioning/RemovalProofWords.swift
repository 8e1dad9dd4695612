import Organizations

/// What the organization says when it is read again after a removal, in words.
public enum RemovalProofWords {
  /// Nothing of the solution is left, and nothing else has changed.
  public static let holds = "Read again: nothing refers to it any more."

  /// Something is left of it, or says something else than before, as a part of a sentence.
  public static func fails(_ leftovers: [String]) -> String {
    "something is not as it should be: \(leftovers.joined(separator: "; "))"
  }

  /// Everything that is not as it should be, each as a part of a sentence.
  public static func clauses(_ leftovers: [UninstallLeftover]) -> [String] {
    leftovers.map { leftover in
      switch leftover {
      case .reference(let reference): SolutionReferenceWords.clause(reference)
      case .file(let path): path
      }
    }
  }

  /// What to do where something is left.
  public static let hint =
    "another program may have changed the organization: `agent-console check` says what is wrong"
}
