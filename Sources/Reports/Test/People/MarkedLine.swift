import Cells

/// A line of a comparison, in which the characters that differ from the corresponding line are marked.
struct MarkedLine {
  let side: Side
  private let characters: [Character]
  private let differs: [Bool]

  enum Side: String {
    case expected = "-"
    case actual = "+"

    fileprivate func emphasized(_ text: String) -> EmphasizedText {
      switch self {
      case .expected: .good(text)
      case .actual: .alarming(text)
      }
    }
  }

  /// Marks the differing characters of two lines of equal length; otherwise everything between their common
  /// prefix and suffix.
  static func pair(_ expected: String, _ actual: String) -> [MarkedLine] {
    let (old, new) = (Array(expected), Array(actual))
    if old.count == new.count {
      let differs = zip(old, new).map { $0 != $1 }
      return [MarkedLine(.expected, old, differs), MarkedLine(.actual, new, differs)]
    }
    let before = zip(old, new).prefix { $0 == $1 }.count
    let after = zip(old.dropFirst(before).reversed(), new.dropFirst(before).reversed()).prefix { $0 == $1 }
      .count
    func differs(_ line: [Character]) -> [Bool] {
      line.indices.map { $0 >= before && $0 < line.count - after }
    }
    return [MarkedLine(.expected, old, differs(old)), MarkedLine(.actual, new, differs(new))]
  }

  private init(_ side: Side, _ characters: [Character], _ differs: [Bool]) {
    self.side = side
    self.characters = characters
    self.differs = differs
  }

  /// The line, with carets below the differences.
  var lines: [ReportLine] {
    var spans = [side.emphasized("\(side.rawValue) ")]
    var carets = "  "
    var position = 0
    while position < characters.count {
      let end = differs[position...].firstIndex { $0 != differs[position] } ?? characters.count
      let text = String(characters[position..<end])
      spans.append(differs[position] ? side.emphasized(text) : .plain(text))
      carets += String(repeating: differs[position] ? "^" : " ", count: TextWidth.of(text))
      position = end
    }
    while carets.last == " " { carets.removeLast() }
    let line = ReportLine(spans)
    return carets.isEmpty ? [line] : [line, ReportLine(side.emphasized(carets))]
  }
}
