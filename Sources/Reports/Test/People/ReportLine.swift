import Cells

/// A line of a report for people, with some emphasis.
public struct ReportLine: Hashable, Sendable {
  public let spans: [EmphasizedText]

  /// Control characters in text from outside become visible symbols, so they have no effect.
  init(_ spans: EmphasizedText...) { self.init(spans) }

  init(_ spans: [EmphasizedText]) { self.spans = spans.map { $0.mapped(VisibleText.of) } }

  static let empty = ReportLine()

  /// The line without emphasis and trailing blanks.
  public var text: String {
    var text = spans.map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  func indented(by columns: Int) -> ReportLine {
    guard !spans.isEmpty else { return self }
    return ReportLine([.plain(String(repeating: " ", count: columns))] + spans)
  }
}
