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
    let words = DiagnosticWords(diagnostic)
    let place = VisibleText.of(diagnostic.place.description)
    var lines = ["\(place): \(diagnostic.severity.rawValue): \(words.message) [\(diagnostic.rule)]"]
    if let line = diagnostic.sourceLine { lines += Self.excerpt(of: line, at: diagnostic.place) }
    if let hint = words.hint { lines.append("hint: \(hint)") }
    self.lines = lines
  }

  public var text: String { lines.joined(separator: "\n") }

  /// The line, and a line with `^~~~` under the place.
  private static func excerpt(of line: String, at place: Place) -> [String] {
    var scalars = Array(line.unicodeScalars)
    var before = min(place.column - 1, scalars.count)
    var length = max(1, min(place.length, scalars.count - before))
    if scalars.count > longestLine {
      let start = min(max(0, before - longestLine / 2), scalars.count - longestLine)
      scalars = Array(scalars[start..<start + longestLine])
      before -= start
      length = max(1, min(length, longestLine - before))
    }
    func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      VisibleText.of(String(String.UnicodeScalarView(scalars)))
    }
    let indent = TextWidth.of(visible(scalars.prefix(before)))
    let width = max(1, TextWidth.of(visible(scalars.dropFirst(before).prefix(length))))
    let caret = String(repeating: " ", count: indent) + "^" + String(repeating: "~", count: width - 1)
    return [visible(scalars[...]), caret]
  }
}
