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
    case text(maximum: Int, ColumnAccess<Row, String>)
    case optionalText(maximum: Int, ColumnAccess<Row, String?>)
    case wholeNumber(ClosedRange<Int>, ColumnAccess<Row, Int>)
    case flag(ColumnAccess<Row, Bool>)
    case choice(ChoiceAccess<Row>)
    /// A link to a row of another table.
    case lookup(Table, ColumnAccess<Row, GUID?>)
    /// An application tab template's parameters, in order.
    case parameters(ColumnAccess<Row, [TemplateParameter]>)
  }
}

/// Access to a row's value in a column.
///
/// Two functions, not a key path: the runtime makes four types for each kind of key path, which took a twentieth of the
/// time to the first frame.
public struct ColumnAccess<Row, Value>: Sendable {
  fileprivate let get: @Sendable (Row) -> Value
  fileprivate let set: @Sendable (inout Row, Value) -> Void

  init(get: @escaping @Sendable (Row) -> Value, set: @escaping @Sendable (inout Row, Value) -> Void) {
    (self.get, self.set) = (get, set)
  }
}

extension TableRow {
  /// The row's value in a column.
  public subscript<Value>(access: ColumnAccess<Self, Value>) -> Value {
    get { access.get(self) }
    set { access.set(&self, newValue) }
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
    allCases.compactMap { option in option.articleLabel.map { (option.rawValue, $0) } }
  }
}

extension Column {
  static func text(
    _ key: String, _ logicalName: String, _ label: String, maximum: Int,
    get: @escaping @Sendable (Row) -> String, set: @escaping @Sendable (inout Row, String) -> Void
  ) -> Column {
    Column(
      key: key, logicalName: logicalName, label: label, isRequired: true,
      kind: .text(maximum: maximum, ColumnAccess(get: get, set: set)))
  }

  static func optionalText(
    _ key: String, _ logicalName: String, _ label: String, maximum: Int,
    get: @escaping @Sendable (Row) -> String?, set: @escaping @Sendable (inout Row, String?) -> Void
  ) -> Column {
    Column(
      key: key, logicalName: logicalName, label: label, isRequired: false,
      kind: .optionalText(maximum: maximum, ColumnAccess(get: get, set: set)))
  }

  static func choice<Option: Choice>(
    _ key: String, _ logicalName: String, _ label: String, isRequired: Bool = true,
    get: @escaping @Sendable (Row) -> Option, set: @escaping @Sendable (inout Row, Option) -> Void
  ) -> Column {
    Column(
      key: key, logicalName: logicalName, label: label, isRequired: isRequired,
      kind: .choice(
        ChoiceAccess(
          options: Option.allCases.map { ($0.rawValue, $0.label) },
          articleLabels: Option.articleLabels,
          number: { get($0).rawValue },
          choose: { row, number in
            if let option = Option(rawValue: number) { set(&row, option) }
          })))
  }

  static func optionalChoice<Option: Choice>(
    _ key: String, _ logicalName: String, _ label: String,
    get: @escaping @Sendable (Row) -> Option?, set: @escaping @Sendable (inout Row, Option?) -> Void
  ) -> Column {
    Column(
      key: key, logicalName: logicalName, label: label, isRequired: false,
      kind: .choice(
        ChoiceAccess(
          options: Option.allCases.map { ($0.rawValue, $0.label) },
          articleLabels: Option.articleLabels,
          number: { get($0)?.rawValue },
          choose: { row, number in
            if let option = Option(rawValue: number) { set(&row, option) }
          })))
  }

  static func lookup(
    _ key: String, _ logicalName: String, _ label: String, to table: Table, isRequired: Bool,
    get: @escaping @Sendable (Row) -> GUID?, set: @escaping @Sendable (inout Row, GUID?) -> Void
  ) -> Column {
    Column(
      key: key, logicalName: logicalName, label: label, isRequired: isRequired,
      kind: .lookup(table, ColumnAccess(get: get, set: set)))
  }

  /// `state: inactive`, which every row may have.
  static var state: Column {
    choice("state", "statecode", "Status", isRequired: false, get: { $0.state }, set: { $0.state = $1 })
  }
}
