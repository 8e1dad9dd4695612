import Gherkin
import Notations

/// A screen that replaces an expected one in a feature file.
public struct ScreenUpdate: Hashable, Sendable {
  let docString: DocString
  let screen: String
}

/// A feature file after `test --update`.
public struct UpdatedFile: Sendable {
  public let bytes: [UInt8]
  /// How many screens were written.
  public let count: Int
  /// The lines of texts for which different example rows give different screens; these texts are left
  /// unchanged.
  public let contradictions: [Int]

  /// Replaces the texts and changes nothing else in the file.
  public init(_ source: SourceText, _ updates: [ScreenUpdate]) {
    let byLine = Dictionary(grouping: updates) { $0.docString.openingLine }
    var bytes: [UInt8] = []
    var contradictions: [Int] = []
    var copied = 0
    for (line, same) in byLine.sorted(by: { $0.key < $1.key }) {
      guard let update = same.first, same.allSatisfy({ $0.screen == update.screen }) else {
        contradictions.append(line)
        continue
      }
      let start = source.lineStart(line + 1)
      bytes += source.bytes[copied..<start]
      bytes += update.written(as: source).utf8
      copied = source.lineStart(update.docString.closingLine)
    }
    bytes += source.bytes[copied...]
    self.bytes = bytes
    self.contradictions = contradictions
    count = byLine.count - contradictions.count
  }
}

extension ScreenUpdate {
  /// The lines between the delimiters, indented like the opening one.
  fileprivate func written(as source: SourceText) -> String {
    let indent = source.line(docString.openingLine)?.prefix { $0 == " " || $0 == "\t" } ?? ""
    let lineBreak = source.lineBreak(after: docString.openingLine)
    let delimiter = docString.delimiter.rawValue
    let escaped = delimiter.map { "\\\($0)" }.joined()
    return screen.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let text = line.split(separator: delimiter, omittingEmptySubsequences: false).joined(separator: escaped)
      return (text.isEmpty ? "" : indent + text) + lineBreak
    }.joined()
  }
}
