import Cells
import Diagnostics

/// A diagnostic as a person reads it: what is wrong and where, the line with a caret, and a hint.
///
/// ```
/// contoso/org.yaml:5:44: error: `capacity` cannot be 0 [out-of-range]
///   - {name: Ana Ruiz, language: en-US, capacity: 0}
///                                                 ^
/// hint: write a whole number from 1 to 2147483647
/// ```
public struct DiagnosticText: Hashable, Sendable {
  /// One line each, without line breaks.
  public let lines: [String]

  /// So many columns of a long line are shown, around what is wrong.
  private static let longestLine = 160

  public init(_ diagnostic: Diagnostic) {
    let words = Spoken(diagnostic)
    let place = VisibleText.of(diagnostic.place.description)
    var lines = ["\(place): \(diagnostic.severity.rawValue): \(words.message) [\(diagnostic.rule)]"]
    if let line = diagnostic.sourceLine { lines += Self.excerpt(of: line, at: diagnostic.place) }
    if let hint = words.hint { lines.append("hint: \(hint)") }
    self.lines = lines
  }

  public var text: String { lines.joined(separator: "\n") }

  /// The line, and a line with `^~~~` under the place.
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

  /// `^~~~` behind blanks.
  ///
  /// From bytes: repeating a string costs ten times as much, and there is one for each finding.
  private static func underline(behind indent: Int, width: Int) -> String {
    var bytes = [UInt8](repeating: UInt8(ascii: " "), count: indent)
    bytes.append(UInt8(ascii: "^"))
    bytes += repeatElement(UInt8(ascii: "~"), count: width - 1)
    return String(decoding: bytes, as: UTF8.self)
  }
}
