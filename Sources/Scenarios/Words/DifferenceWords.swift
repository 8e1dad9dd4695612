import Cells
import Diagnostics
import Wording

extension Difference {
  /// `row 2, label: expected "Look together", there is "Guide"`.
  public var sentence: String {
    switch place {
    case .cell(let row, let column): "row \(row), \(column): \(contrast(nothing: "nothing"))"
    case .row(let row):
      if let expected {
        "row \(row): expected \(Self.shown(expected)), there is no row for it"
      } else {
        "row \(row): nothing is expected, there is \(actual.map(Self.shown) ?? "nothing")"
      }
    case .line(let line): "line \(line): \(contrast(nothing: "nothing more"))"
    }
  }

  private func contrast(nothing: String) -> String {
    "expected \(expected.map(Self.shown) ?? nothing), there is \(actual.map(Self.shown) ?? nothing)"
  }

  /// The whole text: what differs may be at its end.
  private static func shown(_ text: String) -> String { "\"\(VisibleText.of(text))\"" }
}

extension Spoken {
  /// What differs, in one line: the first place, and how many there are.
  init(_ mismatch: Mismatch) {
    let (expected, actual) = (Self.line(mismatch.expected), Self.line(mismatch.actual))
    switch mismatch.form {
    case .values:
      self.init("expected \(expected), found \(actual)\(Self.turningPoint(expected, actual))", hint: nil)
    case .buttons(let differences):
      let order = Self.isOrderAlone(mismatch) ? ": the same buttons, in another order" : ""
      self.init("the buttons are: \(Self.first(of: differences))\(order)", hint: nil)
    case .screen(let size, let differences):
      self.init(
        "the screen at \(size.width)x\(size.height) is: \(Self.first(of: differences))",
        hint: "if the actual screen is right, `agent-console test --update` writes it into the file")
    case .textOnScreen(let lines):
      self.init(
        "the screen shows \(quoted(mismatch.expected)): none of its \(lines) lines has this text",
        hint: Self.otherCase(of: mismatch.expected, in: mismatch.actual))
    }
  }

  private static func first(of differences: [Difference]) -> String {
    guard let first = differences.first else { return "they differ" }
    let others = differences.count - 1
    return first.sentence + (others > 0 ? " (and \(others) more \(others == 1 ? "differs" : "differ"))" : "")
  }

  /// Whether both tables have the same rows.
  private static func isOrderAlone(_ mismatch: Mismatch) -> Bool {
    func rows(_ table: String) -> [Substring] { table.split(separator: "\n").sorted() }
    return rows(mismatch.expected) == rows(mismatch.actual)
  }

  private static func line(_ text: String) -> String {
    text.contains(where: \.isNewline) ? VisibleText.of(text) : text
  }

  /// Where two long values part, such as two URLs.
  private static func turningPoint(_ expected: String, _ actual: String) -> String {
    guard min(expected.count, actual.count) > 40 else { return "" }
    let shared = zip(expected, actual).prefix { $0 == $1 }.count
    guard shared >= 10 else { return "" }
    let rests = [expected, actual].map { text in
      let rest = text.dropFirst(shared)
      return rest.isEmpty ? "the end" : quoted(String(rest.prefix(20)) + (rest.count > 20 ? "…" : ""))
    }
    return "; from character \(shared + 1) on, \(rests[0]) is expected, and there is \(rests[1])"
  }

  private static func otherCase(of text: String, in screen: String) -> String? {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let place = lines.firstIndex { $0.lowercased().contains(text.lowercased()) }
    return place.map { "line \($0 + 1) has it with other capitals; a text is compared letter by letter" }
  }
}
