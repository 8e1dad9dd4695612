/// What is wrong with a file that is being loaded: the facts, without a sentence.
///
/// Each case carries what its message needs; `Wording` says it. The rule's id is what people search for and
/// what `check` lists.
public enum Problem: Hashable, Sendable {
  /// A file or folder that cannot be read, with the system's reason.
  case unreadable(reason: String)
  /// A file or folder that is expected at this place and is not there.
  case missingFile(name: String)
  /// A name given on a command line that is neither a path nor a built-in sample.
  case unknownOrganization(name: String, samples: [String], nearest: String?)
  /// Bytes that are not UTF-8, at this offset.
  case notUTF8(offset: Int)
  case tooLarge(bytes: Int, limit: Int)
  /// What the YAML library says of text that it cannot read.
  case yamlSyntax(detail: String)
  /// An alias or anchor, `*name` or `&name`: not part of our format, and a way to make a file explode.
  case yamlAlias(name: String)
  /// A tag such as `!!binary`: not part of our format.
  case yamlTag(name: String)
  case yamlTooDeep(limit: Int)
  case yamlSecondDocument
  case yamlEmpty
  case duplicateKey(key: String, first: Place)
  case unknownKey(key: String, owner: String, known: [String], nearest: String?)
  case missingKey(key: String, owner: String)
  /// A value of the wrong kind: `order: first`.
  case wrongType(key: String, expected: ValueKind, found: ValueKind, text: String?)
  /// A value that is not one of the choice's.
  case unknownChoice(key: String, value: String, choices: [String], nearest: String?)
  case outOfRange(key: String, value: String, lower: Int, upper: Int)
  /// A lookup to a row that is not there; `table` is the table that was searched.
  case danglingLink(key: String, value: String, table: String, known: [String], nearest: String?)
  /// A lookup by a name that several rows bear.
  case ambiguousLink(key: String, value: String, table: String, rows: [Place])
  case duplicateIdentifier(identifier: String, first: Place)
  /// Two things that must differ in name: two solutions, two widgets.
  case duplicateName(name: String, owner: String, first: Place)
  case badIdentifier(key: String, value: String)
  case badDuration(key: String, value: String)
  case badVersion(value: String)

  /// What a rule of `check` found, in the words that stand with the rule.
  case found(rule: String, message: String, hint: String?)

  /// The id of the rule that was broken, as printed in brackets.
  public var rule: String {
    switch self {
    case .unreadable: "unreadable-file"
    case .missingFile: "missing-file"
    case .unknownOrganization: "unknown-organization"
    case .notUTF8: "not-utf-8"
    case .tooLarge: "file-too-large"
    case .yamlSyntax, .yamlSecondDocument, .yamlEmpty: "yaml-syntax"
    case .yamlAlias: "yaml-alias"
    case .yamlTag: "yaml-tag"
    case .yamlTooDeep: "yaml-too-deep"
    case .duplicateKey: "duplicate-key"
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-value"
    case .wrongType: "wrong-type"
    case .unknownChoice: "unknown-choice"
    case .outOfRange: "out-of-range"
    case .danglingLink: "dangling-link"
    case .ambiguousLink: "ambiguous-link"
    case .duplicateIdentifier: "duplicate-id"
    case .duplicateName: "duplicate-name"
    case .badIdentifier: "bad-id"
    case .badDuration: "bad-duration"
    case .badVersion: "bad-version"
    case .found(let rule, _, _): rule
    }
  }
}

/// The kinds of value that a file can hold, as a message names them.
public enum ValueKind: String, Hashable, Sendable {
  case text, wholeNumber, flag, list, mapping, nothing
}
