import Diagnostics
import Records

/// A problem in what a file says about records: keys, values and links.
public enum RecordFault: Fault {
  case unknownKey(key: String, owner: String, known: [String], nearest: String?)
  case missingKey(key: String, owner: String)
  /// A value that is not one of the choice's options.
  case unknownChoice(key: String, value: String, choices: [String], nearest: String?)
  case outOfRange(key: String, value: String, lower: Int, upper: Int)
  /// A lookup to a row that does not exist; `table` is the table that was searched.
  case danglingLink(key: String, value: String, table: String, known: [String], nearest: String?)
  /// A lookup by id to a row in no file that was read, in a standalone solution: another solution may contain
  /// it.
  case linkElsewhere(key: String, value: String, table: String)
  /// A lookup by a name that several rows have.
  case ambiguousLink(key: String, value: String, table: String, rows: [Place])
  case duplicateIdentifier(identifier: String, first: Place)
  /// A second row without an id of its own, and with the name, or the action and language, of another one.
  ///
  /// `key` is the column with the name, or the first of several.
  case duplicateRow(names: [String], key: String, owner: String, first: Place)
  /// Two things that must have different names: two solutions, two widgets.
  case duplicateName(name: String, owner: String, first: Place)
  /// A value that is in its list already, where it has no effect.
  case repeatedValue(key: String, value: String, first: Place)
  /// A name, a value or (without `key`) a key that begins or ends with a character that cannot be seen.
  case strayCharacter(key: String?, text: String, character: Unicode.Scalar)
  case badIdentifier(key: String, value: String)
  case badDuration(key: String, value: String)
  case durationOutOfRange(key: String, value: Span, lower: Span, upper: Span)
  case badVersion(value: String)

  public var rule: any FaultRule {
    switch self {
    case .unknownKey: RecordRule.unknownKey
    case .missingKey: RecordRule.missingValue
    case .unknownChoice: RecordRule.unknownChoice
    case .outOfRange, .durationOutOfRange: RecordRule.outOfRange
    case .danglingLink: RecordRule.danglingLink
    case .linkElsewhere: RecordRule.linkElsewhere
    case .ambiguousLink: RecordRule.ambiguousLink
    case .duplicateIdentifier, .duplicateRow: RecordRule.duplicateIdentifier
    case .duplicateName: RecordRule.duplicateName
    case .repeatedValue: RecordRule.repeatedValue
    case .strayCharacter: RecordRule.strayCharacter
    case .badIdentifier: RecordRule.badIdentifier
    case .badDuration: RecordRule.badDuration
    case .badVersion: RecordRule.badVersion
    }
  }
}

/// A rule about records in files.
public enum RecordRule: String, LoadRule {
  case unknownKey = "unknown-key"
  case missingValue = "missing-value"
  case unknownChoice = "unknown-choice"
  case outOfRange = "out-of-range"
  case danglingLink = "dangling-link"
  case linkElsewhere = "link-elsewhere"
  case ambiguousLink = "ambiguous-link"
  case duplicateIdentifier = "duplicate-id"
  case duplicateName = "duplicate-name"
  case repeatedValue = "repeated-value"
  case strayCharacter = "stray-character"
  case badIdentifier = "bad-id"
  case badDuration = "bad-duration"
  case badVersion = "bad-version"

  public var severity: Severity {
    switch self {
    case .linkElsewhere, .repeatedValue: .warning
    case .unknownKey, .missingValue, .unknownChoice, .outOfRange, .danglingLink, .ambiguousLink,
      .duplicateIdentifier, .duplicateName, .strayCharacter, .badIdentifier, .badDuration, .badVersion:
      .error
    }
  }

  public var leavesFileUnread: Bool { false }
}
