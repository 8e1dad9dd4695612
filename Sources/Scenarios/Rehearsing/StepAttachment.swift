/// What stands under a step.
public enum StepAttachment: Hashable, Sendable {
  case none
  /// The cells of a table, its heading row first.
  case table([[String]])
  case docString(String)

  /// The rows of a table; else there is none to look at.
  func rows() throws(StepProblem) -> [[String]] {
    guard case .table(let rows) = self else { throw .written(.tableMissing) }
    return rows
  }

  func text() throws(StepProblem) -> String {
    guard case .docString(let text) = self else { throw .written(.textMissing) }
    return text
  }
}
