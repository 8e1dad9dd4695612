import Diagnostics
import Records

/// A row of one of the five tables, with the name of its solution.
public struct InstalledRow: Sendable {
  public let row: any TableRow
  /// The unique name of its solution.
  public let solution: String

  public var table: Table { type(of: row).table }
  public var reference: RowReference { RowReference(table: table, id: row.id, solution: solution) }
}

/// A reference to an installed row that stays valid when the organization changes.
public struct RowReference: Hashable, Sendable {
  public let table: Table
  public let id: GUID
  /// The unique name of its solution.
  public let solution: String

  public init(table: Table, id: GUID, solution: String) {
    self.table = table
    self.id = id
    self.solution = solution
  }
}

extension Organization {
  /// How many rows of a table all solutions have together.
  public func rowCount(of table: Table) -> Int { solutions.reduce(0) { $0 + $1.rowCount(of: table) } }

  /// The row at an index of a table, counted through all solutions in their order.
  ///
  /// The cost grows with the solutions, not with the rows.
  public func row(of table: Table, at place: Int) -> InstalledRow? {
    var place = place
    for solution in solutions where place >= 0 {
      let count = solution.rowCount(of: table)
      if place < count {
        return InstalledRow(row: solution.row(of: table, at: place), solution: solution.uniqueName)
      }
      place -= count
    }
    return nil
  }

  /// The row that a lookup points at, whichever solution contains it.
  public func row(of table: Table, with id: GUID) -> InstalledRow? {
    for solution in solutions {
      if let row = solution.row(of: table, with: id) {
        return InstalledRow(row: row, solution: solution.uniqueName)
      }
    }
    return nil
  }

  /// The row of a reference; nil if it no longer exists.
  public func row(_ reference: RowReference) -> InstalledRow? {
    solution(named: reference.solution)?.row(of: reference.table, with: reference.id).map {
      InstalledRow(row: $0, solution: reference.solution)
    }
  }

  /// The rows of a table with a lookup to a row, in the order of their solutions.
  public func rows(of table: Table, linkedTo target: InstalledRow) -> [InstalledRow] {
    solutions.flatMap { solution in
      solution.rows(of: table, linkedTo: target.row.id, in: target.table).map {
        InstalledRow(row: $0, solution: solution.uniqueName)
      }
    }
  }

  /// Where a row is in its file, and the values of its columns; nil if it came from no file.
  public func origin(of row: InstalledRow) -> RowOrigin? {
    solution(named: row.solution)?.origins[row.row.id]
  }
}

extension Organization {
  /// The template that an action's Event Parameter names, if its event opens one.
  public func template(openedBy action: ConversationAction) -> InstalledRow? {
    guard action.eventName.opensTemplate, let name = action.eventParameter,
      let found = catalogue.template(named: name)
    else { return nil }
    return InstalledRow(row: found.template, solution: found.solution)
  }

  /// The actions whose Event Parameter names a template, in the order of their solutions.
  public func actions(opening template: ApplicationTabTemplate) -> [InstalledRow] {
    solutions.flatMap { solution in
      solution.conversationActions.filter { self.template(openedBy: $0)?.row.id == template.id }.map {
        InstalledRow(row: $0, solution: solution.uniqueName)
      }
    }
  }
}
