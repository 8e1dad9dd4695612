import Diagnostics
import Notations
import Records

/// A row as one format writes it, to be read column by column.
///
/// A format knows how it writes a value of each kind. What reads a value answers nil where it reports what is wrong
/// with it.
protocol RowSource {
  /// What stands in a column.
  associatedtype Value
  /// What keeps the problems of the format's files.
  associatedtype Log

  /// Whether the format's rows bring their ids with them, as exports of real rows do; in others an id mostly follows
  /// from what the row says.
  static var bringsIDs: Bool { get }

  /// What messages call a column.
  static func name(of column: RowColumn) -> String

  /// Where the row stands, and the values of its columns.
  var origin: RowOrigin { get }

  /// What the row says of its id; nil: nothing.
  var id: Value? { get }

  /// What the row says in a column; nil: nothing.
  func value(of column: RowColumn) -> Value?

  func identifier(_ value: Value, _ log: inout Log) -> GUID?
  func text(_ value: Value, of column: RowColumn, _ log: inout Log) -> String?
  func wholeNumber(
    _ value: Value, of column: RowColumn, in range: ClosedRange<Int>, _ log: inout Log
  ) -> Int?
  func flag(_ value: Value, of column: RowColumn, _ log: inout Log) -> Bool?
  /// The number of a choice's option.
  func option(_ value: Value, of column: RowColumn, _ log: inout Log) -> Int?
  func link(
    _ value: Value, of column: RowColumn, to table: Table, among index: RowIndex, _ log: inout Log
  ) -> WrittenLink?
  func parameters(_ value: Value, of column: RowColumn, _ log: inout Log) -> [PlacedParameter]?

  /// Reports that the row says nothing in a column that needs a value.
  func reportMissing(_ column: RowColumn, _ log: inout Log)
  /// Reports what is wrong with a value.
  func report(_ fault: RecordFault, at value: Value, _ log: inout Log)
  /// Reports what is wrong with the row's id, which stands or follows from what stands at a place.
  func reportIdentifier(_ fault: RecordFault, at place: Place, _ log: inout Log)

  /// The known name that was probably meant.
  func nearest(to name: String, among known: [String], _ log: inout Log) -> String?
  func place(of value: Value) -> Place
  /// The file that the place of a value points into.
  func text(around value: Value) -> SourceText
}

/// A column of a table as formats know it: all but the way to a row's value.
struct RowColumn {
  let table: Table
  /// Its place among the table's columns.
  let index: Int
  let key: String
  let logicalName: String
  let label: String
  let isNeeded: Bool
  let isStoredInverted: Bool
  /// What can be chosen, where the column is a choice.
  let options: OptionLabels?

  init<Row: TableRow>(_ column: Column<Row>, at index: Int) {
    table = Row.table
    self.index = index
    key = column.key
    logicalName = column.logicalName
    label = column.label
    isNeeded = column.isNeeded
    isStoredInverted = column.isStoredInverted
    options = if case .choice(let choice) = column.kind { OptionLabels(choice.options) } else { nil }
  }
}

/// A link to another row as a format writes it, and what it finds.
struct WrittenLink {
  /// The row as a message names it.
  var shown: String
  var match: RowIndex.Match
}

/// A template's parameter and where its value stands.
struct PlacedParameter {
  var parameter: TemplateParameter
  var place: Place
}
