import Diagnostics
import Notations
import Records

/// A row of any table as a package has it, before anything is known of its columns.
struct PackageRow {
  /// The table's logical name.
  var table: String
  /// By the column's logical name, in lower case.
  var values: [String: PackageValue]
  /// Where the row begins.
  var place: Place
  /// The file that its places point into.
  var source: SourceText
  var layer = Layer.data

  /// What brings it to an organization, in the order of an import.
  enum Layer {
    /// A component of a solution.
    case solution
    case data
  }

  /// The row's id as it is written.
  var id: GUID? { values[table + "id"]?.text.flatMap { GUID($0) } }

  /// The file that the place of a value points into.
  func source(of value: PackageValue) -> SourceText { value.source ?? source }
}

/// What a package writes into a column, and where.
///
/// A column that says nothing is left out.
struct PackageValue {
  var content: Content
  var place: Place
  /// The file that its place points into, where that is another one than the row's.
  var source: SourceText?

  enum Content: Hashable {
    /// As XML writes everything: numbers, flags and ids too.
    case text(String)
    case number(Int)
    case flag(Bool)
    case link(PackageLink)
    /// A value that no column of ours takes, as it is written.
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

/// Everything that a package's files say of rows.
struct PackageContents {
  var rows: [PackageRow] = []
  var relations: [PackageRelation] = []
  /// Rows of tables that are known not to be ours, which nobody needs to read.
  var ignored: [String: Int] = [:]

  mutating func add(_ others: PackageContents) {
    rows += others.rows
    relations += others.relations
    ignored.merge(others.ignored, uniquingKeysWith: +)
  }
}
