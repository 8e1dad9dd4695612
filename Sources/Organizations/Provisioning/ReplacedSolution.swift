import Records

extension Organization {
  /// What a solution takes the place of when it is installed: the installed one with the same unique name, or
  /// the rows that an earlier removal of it left, if it brings all of them again.
  public func replaced(by new: Solution) -> Solution? {
    if let installed = solution(named: new.uniqueName) { return installed }
    return solutions.first { $0.isLeft(by: new) && new.hasAllRows(of: $0) }
  }
}

extension Solution {
  /// Whether these are rows that the removal of another solution left.
  func isLeft(by other: Solution) -> Bool { leftBy?.lowercased() == other.uniqueName.lowercased() }

  /// Whether each row of another solution has a row with its id here, in the same table.
  fileprivate func hasAllRows(of other: Solution) -> Bool {
    let mine = rowIdentifiers
    return other.rowIdentifiers.allSatisfy { mine[$0.key]?.table == $0.value.table }
  }
}
