import Cells
import Reports

/// Lines of text for people, with some emphasis.
struct PrintedPage {
  private(set) var lines: [[EmphasizedText]]

  /// A page of plain lines.
  init(lines: [String] = []) { self.lines = lines.map { [.plain($0)] } }

  init(_ lines: [[EmphasizedText]]) { self.lines = lines }

  /// A page of a whole text, which ends in a line break.
  init(text: String) {
    self.init(
      lines: text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init))
  }

  mutating func add(_ spans: EmphasizedText...) { lines.append(spans) }
  mutating func add(_ spans: [EmphasizedText]) { lines.append(spans) }
  mutating func add(_ text: String = "") { lines.append([.plain(text)]) }

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
    for spans in lines {
      var line = ""
      for span in spans { line += PrintedPage.printed(span, inColor: inColor) }
      while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
      text += line
      text += "\n"
    }
    return text
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
