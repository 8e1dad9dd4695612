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

  /// Whether it has rows that are data.
  public var hasData: Bool { rowCount(areComponents: false) > 0 }

  /// Whether it has rows or files that are components.
  public var hasComponents: Bool {
    leftBy == nil && (rowCount(areComponents: true) > 0 || !webResources.isEmpty)
  }

  /// Whether the product leaves a row when it deletes the solution: data, and any row of an unmanaged one.
  public func staysByItself(_ row: some TableRow) -> Bool { isUnmanaged || !isComponent(row) }

  /// How many rows the product leaves when it deletes the solution.
  public var countOfStayingRows: Int { isUnmanaged ? rowCount : rowCount(areComponents: false) }

  /// Whether its package says that it is unmanaged; otherwise its components go with it.
  public var isUnmanaged: Bool { isManaged == false }

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
          guard let id = rows[index][lookup.access], gone.contains(id) else { continue }
          rows[index][lookup.access] = nil
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
  /// What stays of an installed solution that is deleted, under a name of its own: its data, unless that is deleted
  /// too, and an unmanaged solution's components, unless everything is deleted.
  ///
  /// Nil if no row stays.
  public func remains(of solution: Solution, data: DataOnUninstall = .keep) -> Solution? {
    let kept = solution.keeping { row in
      switch data {
      case .remove: false
      case .keep: solution.staysByItself(row)
      case .removeAlone: solution.isUnmanaged && solution.isComponent(row)
      }
    }
    guard kept.rowCount > 0 else { return nil }
    let ending = kept.rowCount == solution.rowCount(areComponents: false) ? "data" : "rest"
    var left = Solution(uniqueName: freeName("\(solution.uniqueName)_\(ending)"))
    left.leftBy = solution.uniqueName
    if solution.isUnmanaged {
      (left.webResources, left.simulation) = (solution.webResources, solution.simulation)
      (left.bringsFiles, left.isManaged) = (solution.bringsFiles, solution.isManaged)
    }
    func take<Row: TableRow>(_ type: Row.Type) { left[type] = kept[type] }
    for table in Table.allCases { take(table.rowType) }
    return left
  }

  private func freeName(_ wanted: String) -> String {
    let taken = Set(solutions.map { $0.uniqueName.lowercased() })
    var free = wanted
    var number = 2
    while taken.contains(free.lowercased()) {
      free = "\(wanted)\(number)"
      number += 1
    }
    return free
  }

  /// Removes a solution; what remains of it takes its place.
  ///
  /// The chat widgets stay as they are; the caller resets them, see `resetWidgets(of:)`.
  public mutating func uninstall(_ uniqueName: String, leaving left: Solution?) {
    guard let left else { return uninstall(uniqueName) }
    guard let index = solutions.firstIndex(where: { $0.uniqueName.lowercased() == uniqueName.lowercased() })
    else { return }
    solutions[index] = left
  }
}
