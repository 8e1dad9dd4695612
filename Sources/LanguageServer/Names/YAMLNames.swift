import Notations
import RecordFormats
import Records

/// The names in `org.yaml` and `solution.yaml`.
struct YAMLNames {
  private let source: SourceText
  private(set) var uses: [NameUse] = []

  /// The uses in a file; none in a file that is not ours or cannot be read.
  static func uses(in source: SourceText) -> [NameUse] {
    let file = source.file.split(separator: "/").last.map(String.init) ?? ""
    guard FileShape.of(file: file) != nil, let root = YAML.read(source).root else { return [] }
    var names = YAMLNames(source: source)
    switch file {
    case OrganizationFile.name: names.readOrganization(root)
    case SolutionFile.name: names.readSolution(root)
    default: break
    }
    return names.uses
  }

  /// A text as a YAML file writes it.
  static func written(_ text: String) -> String { YAMLText.written(text) }

  private init(source: SourceText) { self.source = source }

  private mutating func add(_ node: YAMLNode?, definedBy row: YAMLNode? = nil, _ name: (String) -> RecordName)
  {
    guard let node, let text = node.text, !text.isEmpty, case .scalar(let scalar) = node.content,
      scalar.style == .plain || scalar.style == .quoted
    else { return }
    uses.append(
      NameUse(
        name: name(text), file: source.file, bytes: node.bytes,
        role: row.map { .definition($0.bytes.lowerBound) } ?? .use, notation: .yaml))
  }

  private mutating func readOrganization(_ root: YAMLNode) {
    for agent in root["agents"]?.items ?? [] { add(agent["name"], definedBy: agent) { .agent($0) } }
    for customer in root["customers"]?.items ?? [] {
      add(customer["name"], definedBy: customer) { .customer($0) }
    }
    for widget in root["chatWidgets"]?.items ?? [] {
      add(widget["name"], definedBy: widget) { .widget($0) }
      for mode in widget["remoteAssistance"]?.entries ?? [] {
        add(mode.value["provider"]) { .row(.provider, $0) }
      }
    }
  }

  private mutating func readSolution(_ root: YAMLNode) {
    add(root["solution"], definedBy: root) { .solution($0) }
    for table in Table.allCases {
      for row in root[table.key]?.items ?? [] { readRow(row, of: table) }
    }
    for entry in root["simulation"]?.entries ?? [] {
      let node = YAMLNode(
        bytes: entry.key.bytes,
        content: .scalar(YAMLScalar(text: entry.key.text, style: .plain)))
      add(node) { .row(.applicationTabTemplate, $0) }
    }
  }

  private mutating func readRow(_ row: YAMLNode, of table: Table) {
    switch table {
    case .provider, .channelCapability: add(row["name"], definedBy: row) { .row(table, $0) }
    case .conversationAction:
      add(row["name"], definedBy: row) { .row(table, $0) }
      if row["eventName"]?.text?.lowercased() == EventName.openAppTabTemplate.label.lowercased() {
        add(row["eventParameter"]) { .row(.applicationTabTemplate, $0) }
      }
    case .conversationActionLocale:
      add(row["label"], definedBy: row) { .button($0) }
      add(row["slashCommand"], definedBy: row) { .slashCommand($0) }
    case .applicationTabTemplate:
      add(row["name"], definedBy: row) { .row(table, $0) }
      add(row["uniqueName"], definedBy: row) { .row(table, $0) }
      add(row["title"] ?? row["name"], definedBy: row) { .appTab($0) }
    }
    // The columns that lead to other rows.
    for (key, linked) in Self.links(of: table.rowType) { add(row[key]) { .row(linked, $0) } }
  }

  private static func links<Row: TableRow>(of type: Row.Type) -> [(String, Table)] {
    Row.columns.compactMap { column in
      if case .lookup(let table, _) = column.kind { (column.key, table) } else { nil }
    }
  }
}
