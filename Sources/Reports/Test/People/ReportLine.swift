import Cells

/// A line of a report for people, with a little emphasis.
public struct ReportLine: Hashable, Sendable {
  public private(set) var spans: [Span]

  /// A piece of a line.
  public enum Span: Hashable, Sendable {
    case plain(String)
    case strong(String)
    case faint(String)
    case good(String)
    case alarming(String)

    public var text: String {
      switch self {
      case .plain(let text), .strong(let text), .faint(let text), .good(let text), .alarming(let text): text
      }
    }

    fileprivate func mapped(_ change: (String) -> String) -> Span {
      switch self {
      case .plain(let text): .plain(change(text))
      case .strong(let text): .strong(change(text))
      case .faint(let text): .faint(change(text))
      case .good(let text): .good(change(text))
      case .alarming(let text): .alarming(change(text))
      }
    }
  }

  /// Text from outside is shown, never obeyed: control characters in it become visible symbols.
  init(_ spans: Span...) { self.init(spans) }

  init(_ spans: [Span]) { self.spans = spans.map { $0.mapped(VisibleText.of) } }

  static let empty = ReportLine()

  /// The line without its emphasis, and without blanks at its end.
  public var text: String {
    var text = spans.map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The line for a terminal that knows ASCII alone.
  public var asciiOnly: ReportLine {
    var line = self
    line.spans = spans.map { $0.mapped(ASCIIText.of) }
    return line
  }

  func indented(by columns: Int) -> ReportLine {
    guard !spans.isEmpty else { return self }
    return ReportLine([.plain(String(repeating: " ", count: columns))] + spans)
  }
}
