/// A row of one of the five tables.
public protocol TableRow: Hashable, Sendable, Identifiable where ID == GUID {
  static var table: Table { get }
  /// The table's columns, in the order of the product's form. The id is not among them.
  static var columns: [Column<Self>] { get }

  var id: GUID { get set }
  var name: String { get }
  var state: RowState { get set }

  /// A row with nothing filled in, for a format to fill column by column.
  init(id: GUID)
}

extension TableRow {
  public var isActive: Bool { state.isActive }
}
