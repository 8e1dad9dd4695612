/// The result of reading the organization again after a removal, in words.
public enum RemovalProofWords {
  /// Nothing of the solution is left, and nothing else changed.
  public static let holds = "Read again: nothing refers to it any more."

  /// Something of it is left, or something else changed, as a clause.
  public static func fails(_ leftovers: [String]) -> String {
    "something is not as it should be: \(leftovers.joined(separator: "; "))"
  }

  /// What to do if something is left.
  public static let hint =
    "another program may have changed the organization: `agent-console check` says what is wrong"
}
