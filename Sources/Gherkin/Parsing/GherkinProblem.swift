import Diagnostics
import Notations

/// One reason why a text is not Gherkin, and where.
public struct GherkinProblem: Hashable, Sendable {
  /// The kinds of problem that the official parser reports.
  public enum Kind: Hashable, Sendable {
    case unexpectedLine(text: String, expected: [LineKind])
    case unexpectedEnd(expected: [LineKind])
    case inconsistentCellCount
    case blankInTag
    case unknownLanguage(String)
    /// The official parser replaces such bytes, so this problem is our own.
    case notUTF8(offset: Int)
  }

  public var kind: Kind
  /// The line, from 1; for an unexpected end, the line after the last one.
  public var line: Int
  /// The column, from 1; nil for the end of the file.
  public var column: Int?
  /// The number of columns affected.
  public var length: Int
  /// The problem as reported to a person.
  public var fault: GherkinFault
  /// Whether it is only a consequence of an earlier problem, so that a person need not see it.
  public var isConsequence: Bool

  /// The official parser's message, verbatim.
  public var message: String { "(\(line):\(column ?? 0)): \(kind.text)" }

  /// The diagnostic for a person; a place without a column is shown as the start of its line.
  public func diagnostic(in source: SourceText) -> Diagnostic {
    let place = Place(file: source.file, line: line, column: column ?? 1, length: length)
    // A line of UTF-16 that was read as UTF-8 shows nothing.
    return fault == .utf16WithoutMark ? Diagnostic(fault, at: place) : source.diagnostic(fault, at: place)
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

/// All the reasons why a text is not Gherkin.
public struct GherkinProblems: Error, Hashable, Sendable {
  /// After this many problems, the rest of a file is not read, as in the official parser.
  public static let limit = 11

  /// At least one problem, in the official parser's order.
  public var list: [GherkinProblem]
  /// Whether the limit was reached and the rest of the file was not read.
  public var isCutShort: Bool { list.count >= Self.limit }

  /// The diagnostics for a person, in the order of the lines.
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
