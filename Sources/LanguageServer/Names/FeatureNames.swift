import Gherkin
import Notations
import Scenarios

/// The names in the steps of a feature file.
struct FeatureNames {
  /// A value of a step, with its bytes in the file.
  struct Value: Hashable {
    let kind: SlotKind
    let bytes: Range<Int>
    /// Without quotes.
    let text: String
    let notation: NameUse.Notation
  }

  private let source: SourceText
  private(set) var values: [Value] = []

  /// Reads the values of every step; of an outline, those in its examples too.
  init(_ source: SourceText, _ document: GherkinDocument) {
    self.source = source
    guard let feature = document.feature else { return }
    add(feature.background?.steps ?? [], examples: [])
    for rule in feature.rules { add(rule.background?.steps ?? [], examples: []) }
    for scenario in feature.scenarios + feature.rules.flatMap(\.scenarios) {
      add(scenario.steps, examples: scenario.examples)
    }
  }

  /// The uses in a feature file; none in one that cannot be read.
  static func uses(in source: SourceText) -> [NameUse] {
    guard let document = try? GherkinParser.read(source) else { return [] }
    return FeatureNames(source, document).values.compactMap { value in
      value.name.map {
        NameUse(
          name: $0, file: source.file, bytes: value.bytes, role: .use, notation: value.notation)
      }
    }
  }

  private mutating func add(_ steps: [Step], examples: [Examples]) {
    for step in steps {
      let text = OutlineText(step.text, examples)
      guard let reading = StepReading(text.filled) else { continue }
      let place = step.textLocation
      let start = source.bytes(ofLine: place.line, column: place.column, length: 0).lowerBound
      for value in reading.values {
        if let bytes = text.own(value.bytes) {
          let written = start + bytes.lowerBound..<start + bytes.upperBound
          values.append(
            Value(kind: value.kind, bytes: written, text: Self.unquoted(step.text, bytes), notation: .quoted))
        } else if let column = text.column(in: value.bytes) {
          addCells(of: column, value.kind, examples)
        }
      }
      addLabels(in: step.dataTable)
    }
  }

  private mutating func addCells(of column: String, _ kind: SlotKind, _ examples: [Examples]) {
    for table in examples {
      guard let index = table.header?.cells.firstIndex(where: { $0.value == column }) else { continue }
      for row in table.rows where row.cells.indices.contains(index) {
        add(row.cells[index], kind, .quotedCell)
      }
    }
  }

  /// The labels of the buttons that a table lists.
  private mutating func addLabels(in table: DataTable?) {
    guard let table, let header = table.rows.first else { return }
    for (column, kind) in [("label", SlotKind.button), ("slash command", .typed)] {
      guard let index = header.cells.firstIndex(where: { $0.value.lowercased() == column }) else { continue }
      for row in table.rows.dropFirst() where row.cells.indices.contains(index) {
        add(row.cells[index], kind, .cell)
      }
    }
  }

  private mutating func add(_ cell: TableCell, _ kind: SlotKind, _ notation: NameUse.Notation) {
    guard !cell.value.isEmpty else { return }
    let bytes = source.bytes(
      ofLine: cell.location.line, column: cell.location.column, length: cell.length)
    let text = notation == .quotedCell ? Self.unescaped(cell.value) : cell.value
    let value = Value(kind: kind, bytes: bytes, text: text, notation: notation)
    if !values.contains(value) { values.append(value) }
  }

  private static func unquoted(_ text: String, _ bytes: Range<Int>) -> String {
    let written = String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
    guard written.hasPrefix("\""), written.hasSuffix("\""), written.count > 1 else { return written }
    return unescaped(String(written.dropFirst().dropLast()))
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
  }
}

extension FeatureNames.Value {
  /// What it names; nil if it is no name of a record.
  var name: RecordName? {
    switch kind {
    case .customer: .customer(text)
    case .button: .button(text)
    case .appTab: .appTab(text)
    case .widget: .widget(text)
    case .agent: .agent(text)
    case .provider: .row(.provider, text)
    case .solution: .solution(text)
    case .typed where text.hasPrefix("/"): .slashCommand(text)
    case .typed, .text, .word, .name, .duration, .organization: nil
    }
  }
}

/// The text of an outline's step, filled from the first row of its examples.
struct OutlineText {
  private(set) var filled = ""
  /// The parts that come from the examples: their bytes in the filled text and in the step, and the column.
  private var parts: [(filled: Range<Int>, own: Range<Int>, column: String)] = []

  init(_ text: String, _ examples: [Examples]) {
    let table = examples.first { !$0.rows.isEmpty }
    let columns = table?.header?.cells.map(\.value) ?? []
    let row = table?.rows.first?.cells.map(\.value) ?? []
    var rest = text[...]
    var own = 0
    while let open = rest.firstIndex(of: "<") {
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: ">") else { break }
      let column = String(after[..<close])
      let before = rest[..<open]
      filled += before
      own += before.utf8.count
      let index = columns.firstIndex(of: column)
      let value = index.flatMap { row.indices.contains($0) ? row[$0] : nil } ?? "<\(column)>"
      if index != nil {
        let start = filled.utf8.count
        parts.append(
          (start..<start + value.utf8.count, own..<own + column.utf8.count + 2, column))
      }
      filled += value
      own += column.utf8.count + 2
      rest = rest[rest.index(after: close)...]
    }
    filled += rest
  }

  /// The bytes in the step of some bytes of the filled text; nil if the examples give a part of them.
  func own(_ bytes: Range<Int>) -> Range<Int>? {
    var shift = 0
    for part in parts {
      if part.filled.overlaps(bytes) { return nil }
      if part.filled.upperBound <= bytes.lowerBound { shift += part.own.count - part.filled.count }
    }
    return bytes.lowerBound + shift..<bytes.upperBound + shift
  }

  /// The column that gives a value but for its quotes.
  func column(in bytes: Range<Int>) -> String? {
    parts.first { part in
      bytes.lowerBound <= part.filled.lowerBound && part.filled.upperBound <= bytes.upperBound
        && bytes.count - part.filled.count <= 2
    }?.column
  }
}
