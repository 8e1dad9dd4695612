/// One column of a table: its names, its type and the access to a row's value.
///
/// Every format, every rule and the form of a record uses this, so that a new column is one line in its
/// table's `columns`.
public struct Column<Row: TableRow>: Sendable {
  /// The key in our own files: `eventParameter`.
  public let key: String
  /// The column's name in Dataverse: `msdyn_eventparameter`.
  public let logicalName: String
  /// The column's label on the product's form.
  public let label: String
  /// Whether the product requires a value (ApplicationRequired).
  public let isRequired: Bool
  public let kind: Kind
  /// Whether Dataverse stores the opposite of a flag: `msdyn_pinned` is the opposite of "Can close".
  public var isStoredInverted = false

  /// Whether a row without a value is not read.
  ///
  /// A lookup is cleared when the row it leads to is deleted (documented: RemoveLink). So the product has
  /// rows without a value even where it requires one, and rules of `check` find them.
  public var isNeeded: Bool {
    if case .lookup = kind { false } else { isRequired }
  }

  /// The type of a column, with the access to a row's value.
  public enum Kind: Sendable {
    /// Text that is never absent; `maximum` counts UTF-16 units, as Dataverse does.
    case text(maximum: Int, WritableKeyPath<Row, String> & Sendable)
    case optionalText(maximum: Int, WritableKeyPath<Row, String?> & Sendable)
    case wholeNumber(ClosedRange<Int>, WritableKeyPath<Row, Int> & Sendable)
    case flag(WritableKeyPath<Row, Bool> & Sendable)
    case choice(ChoiceAccess<Row>)
    /// A link to a row of another table.
    case lookup(Table, WritableKeyPath<Row, GUID?> & Sendable)
    /// An application tab template's parameters, in order.
    case parameters(WritableKeyPath<Row, [TemplateParameter]> & Sendable)
  }
}

/// Access to a choice column by number, without naming its type.
public struct ChoiceAccess<Row>: Sendable {
  /// The options in the product's order, with their labels.
  public let options: [(number: Int, label: String)]
  /// The options that the article names in another way, each with that name.
  public let articleLabels: [(number: Int, label: String)]
  /// The number of a row's option; nil if none is chosen.
  public let number: @Sendable (Row) -> Int?
  /// Chooses the option with this number; an unknown number changes nothing.
  public let choose: @Sendable (inout Row, Int) -> Void
}

extension Choice {
  fileprivate static var articleLabels: [(number: Int, label: String)] {
    var labels: [(number: Int, label: String)] = []
    for option in allCases {
      if let label = option.articleLabel { labels.append((option.rawValue, label)) }
    }
    return labels
  }
}

extension Column {
  static func text(
    _ key: String, _ logicalName: String, _ label: String, _ path: WritableKeyPath<Row, String> & Sendable,
    maximum: Int
  ) -> Column {
    Column(
      key: key, logicalName: logicalName, label: label, isRequired: true, kind: .text(maximum: maximum, path))
  }

  static func optionalText(
    _ key: String, _ logicalName: String, _ label: String, _ path: WritableKeyPath<Row, String?> & Sendable,
    maximum: Int
  ) -> Column {
    Column(
      key: key, logicalName: logicalName, label: label, isRequired: false,
      kind: .optionalText(maximum: maximum, path))
  }

  static func choice<Option: Choice>(
    _ key: String, _ logicalName: String, _ label: String, _ path: WritableKeyPath<Row, Option> & Sendable,
    isRequired: Bool = true
  ) -> Column {
    Column(
      key: key, logicalName: logicalName, label: label, isRequired: isRequired,
      kind: .choice(
        ChoiceAccess(
          options: Option.allCases.map { ($0.rawValue, $0.label) },
          articleLabels: Option.articleLabels,
          number: { $0[keyPath: path].rawValue },
          choose: { row, number in
            if let option = Option(rawValue: number) { row[keyPath: path] = option }
          })))
  }

  static func optionalChoice<Option: Choice>(
    _ key: String, _ logicalName: String, _ label: String, _ path: WritableKeyPath<Row, Option?> & Sendable
  ) -> Column {
    Column(
      key: key, logicalName: logicalName, label: label, isRequired: false,
      kind: .choice(
        ChoiceAccess(
          options: Option.allCases.map { ($0.rawValue, $0.label) },
          articleLabels: Option.articleLabels,
          number: { $0[keyPath: path]?.rawValue },
          choose: { row, number in
            if let option = Option(rawValue: number) { row[keyPath: path] = option }
          })))
  }

  static func lookup(
    _ key: String, _ logicalName: String, _ label: String, to table: Table,
    _ path: WritableKeyPath<Row, GUID?> & Sendable, isRequired: Bool
  ) -> Column {
    Column(
      key: key, logicalName: logicalName, label: label, isRequired: isRequired, kind: .lookup(table, path))
  }

  /// `state: inactive`, which every row may have.
  static var state: Column {
    choice("state", "statecode", "Status", \Row.state, isRequired: false)
  }
}
