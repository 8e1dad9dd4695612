import Diagnostics

/// A table below a step.
public struct DataTable: Hashable, Sendable {
  /// At least one row; all have the same number of cells.
  public var rows: [TableRow]
  /// Where the first row starts.
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
  /// Where its text starts; for an empty cell, where it ends.
  public var location: Location
  /// The text without surrounding space, with its escapes resolved.
  public var value: String
  /// The number of columns that the text takes in the file, with escapes unresolved.
  public var length: Int

  public func place(in file: String) -> Place { location.place(in: file, length: length) }
}

/// A multi-line text below a step.
public struct DocString: Hashable, Sendable {
  /// The line that opens and closes the text.
  public enum Delimiter: String, Hashable, Sendable, CaseIterable {
    case quotes = "\"\"\""
    case backticks = "```"
  }

  /// The opening delimiter; its indentation is removed from the lines of the content.
  public var location: Location
  public var delimiter: Delimiter
  /// The text after the opening delimiter.
  public var mediaType: String?
  /// The lines between the delimiters, joined by LF.
  public var content: String
  /// The line of the closing delimiter.
  public var closingLine: Int

  /// The line of the opening delimiter.
  public var openingLine: Int { location.line }
}
