import Diagnostics
import Notations

/// One reason why a text is not Gherkin, and where.
public struct GherkinProblem: Hashable, Sendable {
  /// What the official parser says.
  public enum Kind: Hashable, Sendable {
    case unexpectedLine(text: String, expected: [LineKind])
    case unexpectedEnd(expected: [LineKind])
    case inconsistentCellCount
    case blankInTag
    case unknownLanguage(String)
    /// The official parser replaces such bytes, so this one is ours.
    case notUTF8(offset: Int)
  }

  public var kind: Kind
  /// From 1; one behind the last line for an end that was not expected.
  public var line: Int
  /// From 1; nil for the end of the file.
  public var column: Int?
  /// How many columns it concerns.
  public var length: Int
  /// What there is to say to a person.
  public var fault: GherkinFault
  /// Whether it only follows from a problem that stands before it, so that a person need not be told.
  public var isConsequence: Bool

  /// The message of the official parser, word for word.
  public var message: String { "(\(line):\(column ?? 0)): \(kind.text)" }

  /// The finding for a person; a place without a column is shown as the beginning of its line.
  public func diagnostic(in source: SourceText) -> Diagnostic {
    let place = Place(file: source.file, line: line, column: column ?? 1, length: length)
    return source.diagnostic(fault, at: place)
  }
}

extension GherkinProblem.Kind {
  fileprivate var text: String {
    switch self {
    case .unexpectedLine(let text, let expected): "expected: \(Self.names(expected)), got '\(text)'"
    case .unexpectedEnd(let expected): "unexpected end of file, expected: \(Self.names(expected))"
    case .inconsistentCellCount: "inconsistent cell count within the table"
    case .blankInTag: "A tag may not contain whitespace"
    case .unknownLanguage(let language): "Language not supported: \(language)"
    case .notUTF8(let offset): "byte \(offset) is not UTF-8 text"
    }
  }

  private static func names(_ kinds: [LineKind]) -> String {
    kinds.map(\.officialName).joined(separator: ", ")
  }
}

/// All that is wrong with a text that is not Gherkin.
public struct GherkinProblems: Error, Hashable, Sendable {
  /// After so many problems the rest of a file is read as little as the official parser reads it.
  public static let limit = 11

  /// In the order in which the official parser tells them; at least one.
  public var list: [GherkinProblem]
  /// Whether the limit was reached, and the rest of the file not read.
  public var isCutShort: Bool { list.count >= Self.limit }

  /// What a person is told, in the order of the lines.
  public func diagnostics(in source: SourceText) -> [Diagnostic] {
    var diagnostics = list.filter { !$0.isConsequence }.map { $0.diagnostic(in: source) }
    diagnostics.sort { $0.place < $1.place }
    if isCutShort, let last = list.map(\.line).max() {
      let tooMany = GherkinFault.tooMany(limit: Self.limit)
      diagnostics.append(
        source.diagnostic(tooMany, at: Place(file: source.file, line: last), severity: .note))
    }
    return diagnostics
  }
}
