import Records

/// One of our own YAML files as a tree of the keys it may have, for editors and for JSON Schema.
///
/// The rows of a solution come from the tables' `columns`. A test compares every mapping with the keys that the reader
/// accepts there.
public struct FileShape: Hashable, Sendable {
  /// The name of the file: `solution.yaml`.
  public let file: String
  /// What the file holds, in one sentence.
  public let description: String
  public let root: ValueShape

  init(_ file: String, _ description: String, _ root: ValueShape) {
    (self.file, self.description, self.root) = (file, description, root)
  }

  public static let all: [FileShape] = [.organization, .solution, .quickReplies]

  /// The shape of a file of this name; nil if it is none of ours.
  public static func of(file name: String) -> FileShape? { all.first { $0.file == name } }
}

/// What a value may be.
public indirect enum ValueShape: Hashable, Sendable {
  /// A text of at most so many UTF-16 units.
  case text(maximum: Int?)
  case wholeNumber(ClosedRange<Int>)
  case flag
  case choice([ChoiceShape])
  /// A duration such as `300ms`, or one of a few words instead.
  case duration(words: [String])
  case version
  case identifier
  /// A row of a table, by its name or its id.
  case link(Table)
  case list(ValueShape, areUnique: Bool)
  /// One value, or a list of at least one.
  case oneOrMore(ValueShape)
  case mapping(MappingShape)
  /// A mapping whose keys are free, or the names of a table's rows.
  case entries(keys: Table?, ValueShape)
}

/// One label of a choice.
public struct ChoiceShape: Hashable, Sendable {
  public let label: String
  /// The option's number in Dataverse; nil if the choice is ours.
  public let number: Int?
  /// Further spellings that are read and not suggested.
  public let otherLabels: [String]

  init(_ label: String, number: Int? = nil, otherLabels: [String] = []) {
    (self.label, self.number, self.otherLabels) = (label, number, otherLabels)
  }
}

/// A mapping with known keys.
public struct MappingShape: Hashable, Sendable {
  /// What it describes, as messages name it: `conversation action`.
  public let owner: String
  /// The table whose row it is.
  public let table: Table?
  /// In the order in which they are written.
  public let keys: [KeyShape]

  init(_ owner: String, table: Table? = nil, _ keys: [KeyShape]) {
    (self.owner, self.table, self.keys) = (owner, table, keys)
  }

  /// The key of this name; nil if there is none.
  public subscript(key: String) -> KeyShape? { keys.first { $0.key == key } }
}
