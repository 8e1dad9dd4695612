import Cells

/// A line of a report for people, with a little emphasis.
public struct ReportLine: Hashable, Sendable {
  public let spans: [EmphasizedText]

  /// Text from outside is shown, never obeyed: control characters in it become visible symbols.
  init(_ spans: EmphasizedText...) { self.init(spans) }

  init(_ spans: [EmphasizedText]) { self.spans = spans.map { $0.mapped(VisibleText.of) } }

  static let empty = ReportLine()

  /// The line without its emphasis, and without blanks at its end.
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
