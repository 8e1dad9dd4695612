import Records

/// What the product deletes together with a solution, and what it leaves.
///
/// Inferred from the tables' metadata: only some tables have the columns of a solution component.
extension Solution {
  /// Whether a row goes when the product deletes the solution.
  ///
  /// Data stays, even in a table of components.
  public func isComponent(_ row: some TableRow) -> Bool {
    leftBy == nil && type(of: row).table.isSolutionComponent && origins[row.id]?.carrier != .data
  }

  /// The names of a table's rows that are components, or of those that are data.
  public func rowNames(of table: Table, areComponents: Bool) -> [String] {
    let name = RowNames(of: self)
    func names<Row: TableRow>(of type: Row.Type) -> [String] {
      self[type].filter { isComponent($0) == areComponents }.map { name($0).name }
    }
    return names(of: table.rowType)
  }

  /// The number of rows that are components, or of those that are data.
  public func rowCount(areComponents: Bool) -> Int {
    func count<Row: TableRow>(of type: Row.Type) -> Int {
      self[type].count { isComponent($0) == areComponents }
    }
    return Table.allCases.reduce(0) { $0 + count(of: $1.rowType) }
  }

  /// Whether it has rows that the product leaves.
  public var hasData: Bool { rowCount(areComponents: false) > 0 }

  /// The solution with only those rows for which it is true.
  ///
  /// A lookup to a row that goes is emptied, as the product does (documented: RemoveLink).
  func keeping(_ isKept: (any TableRow) -> Bool) -> Solution {
    var kept = self
    var gone: Set<GUID> = []
    func filter<Row: TableRow>(_ type: Row.Type) {
      kept[type] = self[type].filter { isKept($0) }
      gone.formUnion(self[type].filter { !isKept($0) }.map(\.id))
    }
    func emptyLookups<Row: TableRow>(_ type: Row.Type) {
      var rows = kept[type]
      for lookup in Row.lookups {
        for index in rows.indices {
          guard let id = rows[index][keyPath: lookup.path], gone.contains(id) else { continue }
          rows[index][keyPath: lookup.path] = nil
        }
      }
      kept[type] = rows
    }
    for table in Table.allCases { filter(table.rowType) }
    for table in Table.allCases { emptyLookups(table.rowType) }
    return kept
  }
}

extension Organization {
  /// What the product leaves of an installed solution that it deletes: its data, which gets a name of its own.
  ///
  /// Nil if the solution has no data.
  public func data(leftBy solution: Solution) -> Solution? {
    let kept = solution.keeping { !solution.isComponent($0) }
    guard kept.rowCount > 0 else { return nil }
    var left = Solution(uniqueName: nameOfData(leftBy: solution.uniqueName))
    left.leftBy = solution.uniqueName
    func take<Row: TableRow>(_ type: Row.Type) { left[type] = kept[type] }
    for table in Table.allCases { take(table.rowType) }
    return left
  }

  private func nameOfData(leftBy name: String) -> String {
    let taken = Set(solutions.map { $0.uniqueName.lowercased() })
    let wanted = "\(name)_data"
    var free = wanted
    var number = 2
    while taken.contains(free.lowercased()) {
      free = "\(wanted)\(number)"
      number += 1
    }
    return free
  }

  /// Removes a solution; what stays of it takes its place.
  ///
  /// The chat widgets stay as they are; the caller resets them, see `resetWidgets(of:)`.
  public mutating func uninstall(_ uniqueName: String, leaving left: Solution?) {
    guard let left else { return uninstall(uniqueName) }
    guard let index = solutions.firstIndex(where: { $0.uniqueName.lowercased() == uniqueName.lowercased() })
    else { return }
    solutions[index] = left
  }
}
