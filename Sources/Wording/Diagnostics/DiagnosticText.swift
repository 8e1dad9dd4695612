import Cells
import Diagnostics

/// A diagnostic as a person reads it: the problem and its location, the line with a caret, and a hint.
///
/// ```
/// contoso/org.yaml:5:44: error: `capacity` cannot be 0 [out-of-range]
///   - {name: Ana Ruiz, language: en-US, capacity: 0}
///                                                 ^
/// hint: write a whole number from 1 to 2147483647
/// ```
public struct DiagnosticText: Hashable, Sendable {
  /// Where it is: `contoso/org.yaml:5:44`.
  public let place: String
  public let severity: Severity
  public let message: String
  /// The rule's id.
  public let rule: String
  /// The line of the file and the line with the caret; empty if the line is not known.
  public let excerpt: [String]
  public let hint: String?

  /// The maximum number of columns shown of a long line, around the problem.
  private static let longestLine = 160

  public init(_ diagnostic: Diagnostic) {
    let words = Spoken(diagnostic)
    place = VisibleText.of(diagnostic.place.description)
    severity = diagnostic.severity
    rule = diagnostic.rule
    (message, hint) = (words.message, words.hint)
    excerpt = diagnostic.sourceLine.map { Self.excerpt(of: $0, at: diagnostic.place) } ?? []
  }

  /// One line each, without line breaks.
  public var lines: [String] {
    ["\(place): \(severity.rawValue): \(message) [\(rule)]"] + excerpt
      + [hint.map { "hint: \($0)" }].compactMap(\.self)
  }

  public var text: String { lines.joined(separator: "\n") }

  /// The line, and a line with `^~~~` below the place.
  private static func excerpt(of line: String, at place: Place) -> [String] {
    var scalars = line.unicodeScalars[...]
    let count = scalars.count
    var before = min(place.column - 1, count)
    var length = max(1, min(place.length, count - before))
    if count > longestLine {
      let start = min(max(0, before - longestLine / 2), count - longestLine)
      scalars = scalars.dropFirst(start).prefix(longestLine)
      before -= start
      length = max(1, min(length, longestLine - before))
    }
    func visible(_ scalars: Substring.UnicodeScalarView) -> String { VisibleText.of(String(scalars)) }
    let indent = TextWidth.of(visible(scalars.prefix(before)))
    let width = max(1, TextWidth.of(visible(scalars.dropFirst(before).prefix(length))))
    return [visible(scalars), underline(behind: indent, width: width)]
  }

  /// `^~~~` after blanks.
  ///
  /// Built from bytes: repeating a string takes ten times as long, and each diagnostic needs one.
  private static func underline(behind indent: Int, width: Int) -> String {
    var bytes = [UInt8](repeating: UInt8(ascii: " "), count: indent)
    bytes.append(UInt8(ascii: "^"))
    bytes += repeatElement(UInt8(ascii: "~"), count: width - 1)
    return String(decoding: bytes, as: UTF8.self)
  }
}
