/// What is wrong with a package of Dataverse records.
public enum PackageFault: Hashable, Sendable {
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

  /// What a column of Dataverse can hold, as a message names it.
  public enum ColumnValueKind: Hashable, Sendable {
    case text, wholeNumber, flag, identifier, link, parameters
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

extension PackageFault {
  var rule: LoadRule {
    switch self {
    case .unknown, .severalSolutions: .unknownPackage
    case .withoutRows: .packageWithoutRows
    case .missingPart: .missingFile
    case .goesOn: .packageGoesOn
    case .rowUpdated: .packageRowUpdated
    case .unknownColumn: .packageColumnUnknown
    case .looseParameter, .missingParameter: .packageParameterLoose
    case .missingValue: .missingValue
    case .wrongTable: .wrongType
    case .badValue(_, _, .identifier): .badIdentifier
    case .badValue: .wrongType
    case .unknownOption: .unknownChoice
    case .unsafeName, .notReadBack: .notWritten
    }
  }
}
