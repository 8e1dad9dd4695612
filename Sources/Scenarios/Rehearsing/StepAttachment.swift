/// The table or text below a step.
public enum StepAttachment: Hashable, Sendable {
  case none
  /// The cells of a table, its heading row first.
  case table([[String]])
  case docString(String)

  /// The rows of the table; throws if there is no table.
  func rows() throws(StepProblem) -> [[String]] {
    guard case .table(let rows) = self else { throw .written(.tableMissing) }
    return rows
  }

  func text() throws(StepProblem) -> String {
    guard case .docString(let text) = self else { throw .written(.textMissing) }
    return text
  }
}
