import Diagnostics

/// One step of a scenario or a background.
public struct Step: Hashable, Sendable {
  public var id: Int
  /// Where the keyword starts.
  public var location: Location
  /// As written, including the space after it if the language has one: `Given `.
  public var keyword: String
  public var keywordType: KeywordType
  public var text: String
  /// Where the text starts.
  public var textLocation: Location
  public var dataTable: DataTable?
  /// Before or after the table, if there are both.
  public var docString: DocString?

  /// The place of the text, without the keyword.
  public func textPlace(in file: String) -> Place {
    textLocation.place(in: file, length: text.unicodeScalars.count)
  }

  /// The place of the keyword and the text.
  public func place(in file: String) -> Place {
    let end = textLocation.column + text.unicodeScalars.count
    return location.place(in: file, length: end - location.column)
  }
}

/// The type of a step's keyword.
///
/// The raw value is the word used in Cucumber's messages.
public enum KeywordType: String, Hashable, Sendable, CaseIterable {
  /// `*`, which stands for any keyword.
  case unknown = "Unknown"
  /// `Given`.
  case context = "Context"
  /// `When`.
  case action = "Action"
  /// `Then`.
  case outcome = "Outcome"
  /// `And` and `But`, which continue the previous step's type.
  case conjunction = "Conjunction"
}
