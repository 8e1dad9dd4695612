import Diagnostics
import Notations

/// What is wrong with a package of Dataverse records.
public enum PackageFault: Fault {
  /// A file or archive in which nothing is found that we read.
  case unknown
  /// It holds several solutions of ours, at these paths, and one package is one solution.
  case severalSolutions(paths: [String])
  /// None of its rows is of one of our tables; how many rows it has of others.
  case withoutRows(ignored: [String: Int])
  /// A file that the package itself names is not in it.
  case missingPart(name: String)
  /// The answer of the Web API goes on at this address, and the rest is not in the file.
  case goesOn(next: String)
  /// Data changes a row that a solution in the package has brought, at `first`, in these columns.
  case rowUpdated(table: String, name: String, columns: [String], first: Place)
  /// A column that the table does not have, and that may be meant for one it has.
  case unknownColumn(column: String, table: String, nearest: String)
  /// A parameter's row that no application tab template has.
  case looseParameter(name: String)
  /// A parameter that a template's relationship names and that is not in the package.
  case missingParameter(id: String)
  /// A lookup that says it leads to a row of another table than its column takes.
  case wrongTable(column: String, table: String, expected: String)
  /// A column that the product asks for holds nothing.
  case missingValue(column: String, label: String, table: String)
  /// A value that its column cannot hold.
  case badValue(column: String, value: String, expected: ColumnValueKind)
  /// A number that is none of a choice's options.
  case unknownOption(column: String, value: String, options: [String])
  /// A web resource's name is no path that a file of a package can have.
  case unsafeName(name: String)
  /// These parts of a solution would not be read back as they are.
  case notReadBack(parts: [SolutionPart])

  public var rule: any FaultRule {
    switch self {
    case .unknown, .severalSolutions: PackageRule.unknown
    case .withoutRows: PackageRule.withoutRows
    case .missingPart: FileRule.missingFile
    case .goesOn: PackageRule.goesOn
    case .rowUpdated: PackageRule.rowUpdated
    case .unknownColumn: PackageRule.unknownColumn
    case .looseParameter, .missingParameter: PackageRule.looseParameter
    case .missingValue: RecordRule.missingValue
    case .wrongTable: KeyRule.wrongType
    case .badValue(_, _, .identifier): RecordRule.badIdentifier
    case .badValue: KeyRule.wrongType
    case .unknownOption: RecordRule.unknownChoice
    case .unsafeName, .notReadBack: FileRule.notWritten
    }
  }

  /// What a column of Dataverse can hold, as a message names it.
  public enum ColumnValueKind: Hashable, Sendable {
    case text, wholeNumber, flag, identifier, link, parameters
  }
}

/// A rule of packages as a whole.
public enum PackageRule: String, LoadRule {
  case unknown = "unknown-package"
  case withoutRows = "package-without-rows"
  case goesOn = "package-goes-on"
  case rowUpdated = "package-row-updated"
  case unknownColumn = "package-column-unknown"
  case looseParameter = "package-parameter-loose"

  public var severity: Severity {
    switch self {
    case .unknown, .withoutRows: .error
    case .goesOn, .unknownColumn, .looseParameter: .warning
    case .rowUpdated: .note
    }
  }

  public var leavesFileUnread: Bool {
    switch self {
    case .unknown: true
    case .withoutRows, .goesOn, .rowUpdated, .unknownColumn, .looseParameter: false
    }
  }
}

/// A part of a solution, as a message about an export names it.
public enum SolutionPart: Hashable, Sendable {
  case identity
  /// The rows of a table, by its label.
  case rows(table: String)
  case simulation
  case webResources
}
