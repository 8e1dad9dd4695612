import Diagnostics
import Notations
import Records

/// A problem of a package of Dataverse records.
public enum PackageFault: Fault {
  /// A file or archive that contains nothing we read.
  case unknown
  /// It contains several of our solutions, at these paths, but a package is one solution.
  case severalSolutions(paths: [String])
  /// A folder holds several packages, at these paths, and one is asked for.
  case severalPackages(paths: [String])
  /// Beside the package that is read lie others, at these paths.
  case otherPackages(paths: [String])
  /// A broken file beside a package that is not part of it.
  case strayFile
  /// An archive among other files that holds no package.
  case strayArchive
  /// It has no rows of our tables; `ignored` counts its rows of others.
  case withoutRows(ignored: [String: Int])
  /// A file that the package itself names is missing.
  case missingPart(name: String)
  /// Data in other languages, which Package Deployer takes instead of the file `read`.
  case otherLanguages(read: String, others: [String], choice: DataChoice)
  /// Rows in a file that is not read, because a package of this format is beside it.
  case rowsBeside(count: Int, format: PackageFormat)
  /// The manifest of a solution in the Git form without the folders of its components.
  case componentsElsewhere
  /// The schema of Configuration Migration data without the data.
  case schemaAlone
  /// The Web API's answer continues at this address, and the rest is not in the file.
  case goesOn(next: String)
  /// Data changes a row from a solution in the package, at `first`, in these columns.
  case rowUpdated(table: String, name: String, columns: [String], first: Place)
  /// A column that the table does not have, but close to one it has.
  case unknownColumn(column: String, table: String, nearest: String)
  /// A parameter's row without an application tab template.
  case looseParameter(name: String)
  /// A parameter that a template's relationship names but the package does not contain.
  case missingParameter(id: String)
  /// The manifest of a solution without its unique name.
  case unnamedSolution
  /// A file with the name of a row's table, whose root is something else.
  case strangeRoot(String, expected: String)
  /// A lookup that names another table than its column allows.
  case wrongTable(column: String, table: String, expected: String)
  /// A column required by the product is empty.
  case missingValue(column: String, label: String, table: String)
  /// A value that its column cannot hold.
  case badValue(column: String, value: String, expected: ColumnValueKind)
  /// A number that is not one of a choice's options.
  case unknownOption(column: String, value: String, options: [String])
  /// A web resource's name that is not a valid path of a file in a package.
  case unsafeName(name: String)
  /// These parts of a solution would change when read back.
  case notReadBack(parts: [SolutionPart])

  public var rule: any FaultRule {
    switch self {
    case .unknown, .severalSolutions, .severalPackages: PackageRule.unknown
    case .otherPackages, .strayFile, .strayArchive: PackageRule.notRead
    case .withoutRows: PackageRule.withoutRows
    case .missingPart, .componentsElsewhere, .schemaAlone: FileRule.missingFile
    case .otherLanguages: PackageRule.otherLanguages
    case .rowsBeside: PackageRule.rowsBeside
    case .goesOn: PackageRule.goesOn
    case .rowUpdated: PackageRule.rowUpdated
    case .unknownColumn: PackageRule.unknownColumn
    case .looseParameter, .missingParameter: PackageRule.looseParameter
    case .missingValue, .unnamedSolution: RecordRule.missingValue
    case .strangeRoot: PackageRule.unknownColumn
    case .wrongTable: KeyRule.wrongType
    case .badValue(_, _, .identifier): RecordRule.badIdentifier
    case .badValue: KeyRule.wrongType
    case .unknownOption: RecordRule.unknownChoice
    case .unsafeName, .notReadBack: FileRule.notWritten
    }
  }

  /// Why the data for one of several languages was chosen.
  public enum DataChoice: Hashable, Sendable {
    /// No language was asked for.
    case standard
    case asked(Locale)
    /// There is no data for the language that was asked for.
    case lacking(Locale)
  }

  /// The kind of value that a Dataverse column can hold, as messages name it.
  public enum ColumnValueKind: Hashable, Sendable {
    case text, wholeNumber, flag, identifier, link, parameters
  }
}

/// A rule for packages as a whole.
public enum PackageRule: String, LoadRule {
  case unknown = "unknown-package"
  case withoutRows = "package-without-rows"
  case goesOn = "package-goes-on"
  case otherLanguages = "package-other-languages"
  case rowsBeside = "package-rows-unread"
  case rowUpdated = "package-row-updated"
  case unknownColumn = "package-column-unknown"
  case looseParameter = "package-parameter-loose"
  case notRead = "file-not-read"
  case misnamed = "file-misnamed"
  case wrongKind = "file-of-another-kind"

  public var severity: Severity {
    switch self {
    case .unknown, .withoutRows, .wrongKind: .error
    case .misnamed, .goesOn, .rowsBeside, .unknownColumn, .looseParameter: .warning
    case .rowUpdated, .otherLanguages, .notRead: .note
    }
  }

  public var leavesFileUnread: Bool {
    switch self {
    case .unknown, .wrongKind: true
    case .misnamed, .withoutRows, .goesOn, .otherLanguages, .rowsBeside, .rowUpdated, .unknownColumn,
      .looseParameter,
      .notRead:
      false
    }
  }
}

/// A part of a solution, as messages about an export name it.
public enum SolutionPart: Hashable, Sendable {
  case identity
  /// The rows of a table, by its label.
  case rows(table: String)
  case simulation
  case webResources
}
