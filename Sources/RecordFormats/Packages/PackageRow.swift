import Diagnostics
import Notations
import Records

/// A row of any table in a package, before anything is known about its columns.
struct PackageRow {
  /// The table's logical name.
  var table: String
  /// By the column's logical name, in lower case.
  var values: [String: PackageValue]
  /// The place where the row begins.
  var place: Place
  /// The file that its places refer to.
  var source: SourceText
  var layer = Layer.data

  /// The origin of a row, in import order.
  enum Layer {
    /// A component of a solution.
    case solution
    case data

    var carrier: RowCarrier {
      switch self {
      case .solution: .component
      case .data: .data
      }
    }
  }

  /// The row's id as written.
  var id: GUID? { values[table + "id"]?.text.flatMap { GUID($0) } }

  /// The file that the place of a value refers to.
  func source(of value: PackageValue) -> SourceText { value.source ?? source }
}

/// A column's value in a package, and its place.
///
/// Columns without a value are left out.
struct PackageValue {
  var content: Content
  var place: Place
  /// The file that its place refers to, if it is not the row's.
  var source: SourceText?

  enum Content: Hashable {
    /// The form of everything in XML: numbers, flags and ids too.
    case text(String)
    case number(Int)
    case flag(Bool)
    case link(PackageLink)
    /// A value that none of our columns accepts, as written.
    case other(String)
  }

  /// The value as text; nil for a link.
  var text: String? {
    switch content {
    case .text(let text), .other(let text): text
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .link: nil
    }
  }
}

/// A link between two rows of a many-to-many relationship.
struct PackageRelation {
  var sourceTable: String
  var sourceID: String
  var targetTable: String
  var targetID: String
}

/// Everything that a package's files contain about rows.
struct PackageContents {
  var rows: [PackageRow] = []
  var relations: [PackageRelation] = []
  /// The number of rows of tables that are not ours, which need not be read.
  var ignored: [String: Int] = [:]
  /// The tables with a row whose file is broken, which is reported: a link may mean that row.
  var brokenTables: Set<Table> = []

  mutating func add(_ others: PackageContents) {
    rows += others.rows
    relations += others.relations
    ignored.merge(others.ignored, uniquingKeysWith: +)
    brokenTables.formUnion(others.brokenTables)
  }
}
