import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records

/// The names in the files of real packages: XML and JSON, found by the places that their rows were read from.
///
/// What an archive holds is left out: an editor cannot open it.
struct PackageNames {
  private let sources: [String: SourceText]
  /// The names of all rows, for links that are written as ids.
  private let names: [GUID: String]
  private(set) var uses: [NameUse] = []

  static func uses(in project: Project) -> [NameUse] {
    let solutions = project.organizations.flatMap(\.solutions)
    guard solutions.contains(where: { $0.origins.values.contains { isOfPackage($0.row.file) } }) else {
      return []
    }
    var names = PackageNames(project.sources, solutions)
    for solution in solutions {
      for table in Table.allCases { names.addRows(of: table.rowType, in: solution) }
    }
    return names.uses
  }

  private init(_ sources: [String: SourceText], _ solutions: [Solution]) {
    self.sources = sources
    var names: [GUID: String] = [:]
    for solution in solutions {
      for table in Table.allCases { Self.note(table.rowType, of: solution, in: &names) }
    }
    self.names = names
  }

  private static func note<Row: TableRow>(
    _ type: Row.Type, of solution: Solution, in names: inout [GUID: String]
  ) {
    for row in solution[Row.self] { names[row.id] = row.name }
  }

  /// Our own files are read as they are typed (`YAMLNames`).
  private static func isOfPackage(_ file: String) -> Bool {
    let steps = file.split(separator: "/")
    let isInArchive = steps.dropLast().contains { ZipArchive.isName(String($0)) }
    return !isInArchive && FileShape.of(file: steps.last.map(String.init) ?? "") == nil
  }

  private mutating func addRows<Row: TableRow>(of type: Row.Type, in solution: Solution) {
    for row in solution[Row.self] {
      guard let origin = solution.origins[row.id], Self.isOfPackage(origin.row.file),
        let source = sources[origin.row.file]
      else { continue }
      let start = source.bytes(ofLine: origin.row.line, column: origin.row.column, length: 0).lowerBound
      for column in Row.columns {
        guard let place = origin.columns[column.key] else { continue }
        let isKey = column.key == "uniqueName"
        for (name, role) in meant(by: column, of: row, definedAt: start) { add(name, role, at: place, isKey) }
      }
    }
  }

  /// What a row's value names: the row itself, what it shows, or the row that it leads to.
  private func meant<Row: TableRow>(
    by column: Column<Row>, of row: Row, definedAt start: Int
  ) -> [(RecordName, NameUse.Role)] {
    let definition = NameUse.Role.definition(start)
    let text: String
    switch column.kind {
    case .lookup(let table, let access):
      return row[access].flatMap { names[$0] }.map { [(.row(table, $0), .use)] } ?? []
    case .text(_, let access): text = row[access]
    case .optionalText(_, let access): text = row[access] ?? ""
    case .wholeNumber, .flag, .choice, .parameters: return []
    }
    guard !text.isEmpty else { return [] }
    switch (Row.table, column.key) {
    case (.conversationActionLocale, "label"): return [(.button(text), definition)]
    case (.conversationActionLocale, "slashCommand"): return [(.slashCommand(text), definition)]
    case (.conversationActionLocale, _): return []
    case (.applicationTabTemplate, "title"): return [(.appTab(text), definition)]
    case (.applicationTabTemplate, "name"):
      let isTitle = (row as? ApplicationTabTemplate)?.title == nil
      let name = (RecordName.row(Row.table, text), definition)
      return isTitle ? [name, (.appTab(text), definition)] : [name]
    case (_, "name"), (.applicationTabTemplate, "uniqueName"): return [(.row(Row.table, text), definition)]
    case (.conversationAction, "eventParameter"):
      return opensTab(row) ? [(.row(.applicationTabTemplate, text), .use)] : []
    default: return []
    }
  }

  private func opensTab(_ row: some TableRow) -> Bool {
    switch (row as? ConversationAction)?.eventName {
    case .openAppTabTemplate: true
    case .sendMessage, .customerDefinedFunction, nil: false
    }
  }

  private mutating func add(_ name: RecordName, _ role: NameUse.Role, at place: Place, _ isKey: Bool) {
    guard let source = sources[place.file] else { return }
    for (bytes, notation) in PackageText.texts(
      of: name.text, at: place, in: source, isKey: isKey)
    {
      uses.append(NameUse(name: name, file: place.file, bytes: bytes, role: role, notation: notation))
    }
  }
}
