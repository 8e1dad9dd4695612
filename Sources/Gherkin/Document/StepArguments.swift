import Diagnostics

/// A table below a step.
public struct DataTable: Hashable, Sendable {
  /// At least one, all with as many cells.
  public var rows: [TableRow]
  /// Where the first row begins.
  public var location: Location
}

/// A row of a table.
public struct TableRow: Hashable, Sendable {
  public var id: Int
  /// The row's first `|`.
  public var location: Location
  public var cells: [TableCell]
}

/// A cell of a table.
public struct TableCell: Hashable, Sendable {
  /// Where its text begins; of an empty cell, where it ends.
  public var location: Location
  /// Without the space around it, and with its escapes resolved.
  public var value: String
  /// How many columns the text takes in the file, its escapes unresolved.
  public var length: Int

  public func place(in file: String) -> Place { location.place(in: file, length: length) }
}

/// A text of several lines below a step.
public struct DocString: Hashable, Sendable {
  /// What it stands between.
  public enum Delimiter: String, Hashable, Sendable, CaseIterable {
    case quotes = "\"\"\""
    case backticks = "```"
  }

  /// The opening delimiter; the content's lines lose as much indentation as this has.
  public var location: Location
  public var delimiter: Delimiter
  /// What stands behind the opening delimiter.
  public var mediaType: String?
  /// The lines between the delimiters, joined by LF.
  public var content: String
  /// The line of the closing delimiter.
  public var closingLine: Int

  /// The line of the opening delimiter.
  public var openingLine: Int { location.line }
}
