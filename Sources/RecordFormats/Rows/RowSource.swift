import Diagnostics
import Notations
import Records

/// A row in the notation of one format, to be read column by column.
///
/// Each format knows its notation for each kind of value. Methods that read a value return nil if they report
/// a problem.
protocol RowSource {
  /// The value in a column.
  associatedtype Value
  /// The collector of the problems in the format's files.
  associatedtype Log

  /// Whether the format's rows include their ids, as exports of real rows do.
  ///
  /// In other formats an id is usually derived from the row's content.
  static var bringsIDs: Bool { get }

  /// The name of a column in messages.
  static func name(of column: RowColumn) -> String

  /// The place of the row and of its values.
  var origin: RowOrigin { get }

  /// The id given in the row; nil: none.
  var id: Value? { get }

  /// The row's value in a column; nil: none.
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

  /// Reports that a required column has no value.
  func reportMissing(_ column: RowColumn, _ log: inout Log)
  /// Reports a problem of a value.
  func report(_ fault: RecordFault, at value: Value, _ log: inout Log)
  /// Reports a problem of the row's id, which is written at this place or derived from what is written there.
  func reportIdentifier(_ fault: RecordFault, at place: Place, _ log: inout Log)

  /// The known name that was probably meant.
  func nearest(to name: String, among known: [String], _ log: inout Log) -> String?
  func place(of value: Value) -> Place
  /// The file that the place of a value refers to.
  func text(around value: Value) -> SourceText
}

/// A column of a table without the access to a row's value, as formats use it.
struct RowColumn {
  let table: Table
  /// Its index among the table's columns.
  let index: Int
  let key: String
  let logicalName: String
  let label: String
  let isNeeded: Bool
  let isStoredInverted: Bool
  /// The options, if the column is a choice.
  let options: OptionLabels?

  init<Row: TableRow>(_ column: Column<Row>, at index: Int) {
    table = Row.table
    self.index = index
    key = column.key
    logicalName = column.logicalName
    label = column.label
    isNeeded = column.isNeeded
    isStoredInverted = column.isStoredInverted
    options =
      if case .choice(let choice) = column.kind {
        OptionLabels(choice.options, others: choice.articleLabels)
      } else {
        nil
      }
  }
}

/// A link to another row as written in a format, and the row it finds.
struct WrittenLink {
  /// The row as messages name it.
  var shown: String
  var match: RowIndex.Match
}

/// A template's parameter and the place of its value.
struct PlacedParameter {
  var parameter: TemplateParameter
  var place: Place
}
