import Cells
import Reports

/// Lines of text for people, with some emphasis.
struct PrintedPage {
  private var parts: [Part]

  private enum Part {
    case line([EmphasizedText])
    /// Plain lines, with a line break between any two.
    case lines(String)
  }

  /// A page of plain lines.
  init(lines: [String] = []) { parts = lines.map { .line([.plain($0)]) } }

  init(_ lines: [[EmphasizedText]]) { parts = lines.map(Part.line) }

  /// A page of a whole text, which ends in a line break.
  init(text: String) {
    self.init(
      lines: text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init))
  }

  mutating func add(_ spans: EmphasizedText...) { parts.append(.line(spans)) }
  mutating func add(_ spans: [EmphasizedText]) { parts.append(.line(spans)) }
  mutating func add(_ text: String = "") { parts.append(.line([.plain(text)])) }

  /// Adds the lines of a text, of which none ends in a blank: a million of them take no longer than one that long.
  mutating func add(lines text: String) { parts.append(.lines(text)) }

  /// Adds a paragraph wrapped to a width, with each line indented.
  mutating func add(paragraph text: String, width: Int, indent: Int) {
    for line in TextWrap.lines(text, width: width - indent) {
      add(String(repeating: " ", count: indent) + line)
    }
  }

  /// The lines as printed.
  ///
  /// Control characters in text from outside are made visible, never executed.
  func text(inColor: Bool) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .line(let spans): text += PrintedPage.line(spans, inColor: inColor)
      case .lines(let lines): text += VisibleText.ofLines(lines)
      }
      text += "\n"
    }
    return text
  }

  /// One line, without blanks at its end.
  private static func line(_ spans: [EmphasizedText], inColor: Bool) -> String {
    var line = ""
    for span in spans { line += printed(span, inColor: inColor) }
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }

  private static func printed(_ span: EmphasizedText, inColor: Bool) -> String {
    let text = VisibleText.of(span.text)
    guard inColor else { return text }
    return switch span {
    case .plain: text
    case .strong: "\u{1B}[1m\(text)\u{1B}[0m"
    case .faint: "\u{1B}[2m\(text)\u{1B}[0m"
    case .good: "\u{1B}[32m\(text)\u{1B}[0m"
    case .alarming: "\u{1B}[1;31m\(text)\u{1B}[0m"
    case .cautious: "\u{1B}[1;33m\(text)\u{1B}[0m"
    }
  }
}
