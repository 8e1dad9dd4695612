import Cells

/// A part of an HTML page: an element or text, written so that the page is well-formed XML too.
enum Markup {
  case element(String, [(String, String)], [Markup])
  /// Text from outside: shown, never obeyed.
  case text(String)
  /// Markup that is written already, and our own style and script.
  case verbatim(String)

  init(_ name: String, _ attributes: [(String, String)] = [], _ content: [Markup] = []) {
    self = .element(name, attributes, content)
  }

  /// An element of a class, with a text.
  init(_ name: String, _ className: String, text: String) {
    self = .element(name, className.isEmpty ? [] : [("class", className)], [.text(text)])
  }

  /// The text of the page.
  var text: String {
    switch self {
    case .verbatim(let text): return text
    case .text(let text): return XMLReportText.content(Self.shown(text))
    case .element(let name, let attributes, let content):
      let start =
        "<\(name)" + attributes.map { " \($0)=\"\(XMLReportText.attribute(Self.shown($1)))\"" }.joined()
      if Self.void.contains(name) { return "\(start)/>" }
      return "\(start)>" + content.map(\.text).joined() + "</\(name)>"
    }
  }

  /// The elements that have no end tag.
  private static let void: Set<String> = ["meta", "input", "br", "img"]

  /// Makes what is invisible, or turns a line around, visible; line breaks stay.
  private static func shown(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      VisibleText.of(String($0))
    }.joined(separator: "\n")
  }
}

extension Markup {
  /// Lines of a report for people, with their emphasis.
  static func lines(_ lines: [ReportLine]) -> Markup {
    let content = lines.enumerated().flatMap { index, line in
      (index == 0 ? [] : [.text("\n")]) + line.spans.map(emphasized)
    }
    return Markup("pre", [], content)
  }

  private static func emphasized(_ text: EmphasizedText) -> Markup {
    switch text {
    case .plain(let text): .text(text)
    case .strong(let text): Markup("b", "", text: text)
    case .faint(let text): Markup("span", "faint", text: text)
    case .good(let text): Markup("span", "good", text: text)
    case .cautious(let text): Markup("span", "skip", text: text)
    case .alarming(let text): Markup("span", "bad", text: text)
    }
  }
}
