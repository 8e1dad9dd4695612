import Diagnostics
import Notations
import Records

/// Writes a solution as our `solution.yaml`.
///
/// Reading it gives an equal solution.
public enum SolutionFileWriter {
  public static func text(of solution: Solution) -> String {
    var writer = Writer(solution)
    writer.writeHead()
    writer.writeLeftBy()
    writer.writeRows()
    writer.writeSimulation()
    return writer.text
  }

  /// The file for a companion folder: without rows, but with those of their texts that XML cannot express.
  static func companionText(of solution: Solution, texts: [UnwritableText]) -> String {
    var writer = Writer(solution)
    writer.writeHead()
    writer.write(texts)
    writer.writeSimulation()
    return writer.text
  }
}

private struct Writer {
  private let solution: Solution
  private var index = RowIndex()
  private(set) var text = ""

  init(_ solution: Solution) {
    self.solution = solution
    for table in Table.allCases { addNames(of: table.rowType) }
  }

  private mutating func addNames<Row: TableRow>(of type: Row.Type) {
    for row in solution[type] { index.add(row, at: Place(file: "")) }
  }

  mutating func writeHead() {
    text = "solution: \(YAMLText.written(solution.uniqueName))\n"
    if let version = solution.version { text += "version: \(version)\n" }
    if let publisher = solution.publisher {
      let members = [
        ("name", publisher.name), ("prefix", publisher.prefix), ("privacyPolicy", publisher.privacyPolicy),
      ]
      let written = members.compactMap { key, value in value.map { "\(key): \(YAMLText.written($0))" } }
      text += "publisher: {\(written.joined(separator: ", "))}\n"
    }
    if let isManaged = solution.isManaged { text += "managed: \(isManaged)\n" }
    if !solution.bringsFiles { text += "bringsFiles: false\n" }
  }

  mutating func writeLeftBy() {
    if let name = solution.leftBy { text += "leftBy: \(YAMLText.written(name))\n" }
  }

  mutating func writeRows() {
    for table in Table.allCases { writeRows(of: table.rowType) }
  }

  mutating func write(_ texts: [UnwritableText]) {
    guard !texts.isEmpty else { return }
    text += "texts:\n"
    for entry in texts {
      text += "  - {row: \(entry.row), column: \(entry.column), text: \(YAMLText.written(entry.text))}\n"
    }
  }

  private mutating func writeRows<Row: TableRow>(of type: Row.Type) {
    let rows = solution[type]
    guard !rows.isEmpty else { return }
    text += "\(Row.table.key):\n"
    let prefix = Row.derivationPrefix(solution: solution.uniqueName)
    for row in rows {
      var lines: [String] = []
      for column in Row.columns {
        guard let value = column.value(in: row) else { continue }
        lines += self.lines(column, value)
      }
      // An id that can be derived is left out.
      if row.id != row.derivedID(behind: prefix, index.name) {
        lines.append("id: \(row.id)")
      }
      for (number, line) in lines.enumerated() { text += (number == 0 ? "  - " : "    ") + line + "\n" }
    }
  }

  /// The lines of a column; none if its value is the default.
  private func lines<Row>(_ column: Column<Row>, _ value: ColumnValue) -> [String] {
    switch value {
    case .text(let text): ["\(column.key): \(YAMLText.written(text))"]
    case .number(let number): ["\(column.key): \(number)"]
    case .flag(let flag): isUnsaid(flag, in: column) ? [] : ["\(column.key): \(flag)"]
    case .option(let number): option(number, of: column)
    case .link(let table, let id): ["\(column.key): \(YAMLText.written(link(to: id, in: table)))"]
    case .parameters(let parameters):
      ["\(column.key):"]
        + parameters.flatMap { entry($0.name, YAMLText.written($0.value)) }.map { "  \($0)" }
    }
  }

  /// The lines of an entry whose key may be any text.
  ///
  /// A key of more than 1024 characters needs a mark (YAML 1.2, 7.4.2).
  private func entry(_ key: String, _ value: String) -> [String] {
    let written = YAMLText.written(key)
    return written.utf8.count > 1000 ? ["? \(written)", ": \(value)"] : ["\(written): \(value)"]
  }

  private func isUnsaid<Row>(_ flag: Bool, in column: Column<Row>) -> Bool {
    guard case .flag(let access) = column.kind else { return false }
    return Row(id: .agentConsoleSpace)[access] == flag
  }

  private func option<Row>(_ number: Int, of column: Column<Row>) -> [String] {
    guard case .choice(let choice) = column.kind,
      let option = choice.options.first(where: { $0.number == number })
    else { return [] }
    let isUnsaid = !column.isRequired && choice.number(Row(id: .agentConsoleSpace)) == number
    return isUnsaid ? [] : ["\(column.key): \(YAMLText.written(option.label))"]
  }

  /// The name of a row if it is unambiguous, otherwise its id.
  private func link(to id: GUID, in table: Table) -> String {
    guard let name = index.name(of: id), !name.isEmpty, case .row(id) = index.match(name, in: table) else {
      return id.description
    }
    return name
  }

  mutating func writeSimulation() {
    guard !solution.simulation.isEmpty else { return }
    text += "simulation:\n"
    for (template, behaviour) in solution.simulation.sorted(by: { $0.key < $1.key }) {
      let standard = ProviderBehaviour()
      var members: [String] = []
      if let span = behaviour.connectsAfter { members.append("connectsAfter: \(span)") }
      if behaviour.endsOnUnload != standard.endsOnUnload {
        members.append("endsOnUnload: \(behaviour.endsOnUnload)")
      }
      if behaviour.sendsTwice != standard.sendsTwice { members.append("sendsTwice: \(behaviour.sendsTwice)") }
      if behaviour.target != standard.target { members.append("target: \(behaviour.target.label)") }
      if let mode = behaviour.sendsMode { members.append("sendsMode: \(YAMLText.written(mode.label))") }
      members += behaviour.invitation.written
      for line in entry(template, "{\(members.joined(separator: ", "))}") { text += "  \(line)\n" }
    }
  }
}
