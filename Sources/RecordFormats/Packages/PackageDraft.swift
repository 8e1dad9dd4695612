import Diagnostics
import Notations
import Records

/// A package that has been read, with its internal links resolved and links to other solutions still open.
struct PackageDraft: LinkableSolution {
  private(set) var package: Package
  private(set) var namePlace: Place?
  private var findings: PackageFindings
  private var rows = ReadRows()
  /// The file that contains the package's name.
  private let nameSource: SourceText?
  private let brokenTables: Set<Table>

  var solution: Solution { package.solution }
  var diagnostics: [Diagnostic] { findings.diagnostics }
  /// A link to a table with a broken row probably means that one.
  var outwardLinks: [OutwardLink] { rows.outwardLinks.filter { !brokenTables.contains($0.identity.table) } }
  /// Always true: real rows have their own ids.
  var mayMeetOthers: Bool { true }

  /// A package that cannot be read at all.
  init(unread findings: PackageFindings, format: PackageFormat, name: String) {
    package = Package(format: format, solution: Solution(uniqueName: name))
    (self.findings, nameSource, brokenTables) = (findings, nil, [])
  }

  /// Assembles the rows of a package.
  ///
  /// Rows that others link to come first, whatever the order of the files. The product also sets lookups in a
  /// second pass.
  init(
    _ package: Package, identity: PackageIdentity, _ parts: PackageParts, allowsEmpty: Bool
  ) {
    let updated = UpdatedRows(parts.contents)
    let contents = updated.contents
    self.package = package
    findings = parts.findings
    brokenTables = parts.contents.brokenTables
    for update in updated.updates { findings.report(update) }
    nameSource = identity.source
    namePlace = identity.origin.columns["solution"] ?? identity.origin.row
    self.package.solution.uniqueName = identity.uniqueName
    self.package.solution.version = identity.version
    self.package.solution.publisher = identity.publisher
    self.package.solution.isManaged = identity.isManaged
    self.package.solution.origin = identity.origin
    self.package.solution.bringsFiles = package.format.bringsFiles || !package.webResources.isEmpty
    self.package.ignored = contents.ignored
    let sorted = SortedRows(contents)
    self.package.ignored.merge(sorted.ignored, uniquingKeysWith: +)
    for table in brokenTables { rows.doubt(table) }
    for table in Table.linkedFirst { readRows(of: table.rowType, sorted) }
    addParameters(sorted)
    self.package.solution.origins = rows.origins
    var companions = parts.companions
    for index in companions.indices { complete(with: &companions[index]) }
    self.package.isEmpty = !sorted.hasContent && companions.isEmpty
    if self.package.isEmpty, !allowsEmpty, !self.findings.hasErrors {
      self.findings.report(
        PackageFault.withoutRows(ignored: self.package.ignored), file: identity.origin.row.file)
    }
  }

  /// Adds what a companion file says about the whole solution.
  private mutating func complete(with companion: inout CompanionFile) {
    let simulation = companion.simulation(templates: rows.index.names(in: .applicationTabTemplate))
    package.solution.simulation.merge(simulation) { first, _ in first }
    // Data never lists files, so none can be missing; only its companion can list them.
    if package.format == .configurationMigration { package.solution.bringsFiles = companion.bringsFiles }
    findings.add(companion.diagnostics)
  }

  func diagnostic(_ fault: RecordFault, at place: Place) -> Diagnostic {
    nameSource?.file == place.file
      ? nameSource?.diagnostic(fault, at: place) ?? Diagnostic(fault, at: place)
      : Diagnostic(fault, at: place)
  }

  private mutating func readRows<Row: TableRow>(of type: Row.Type, _ sorted: SortedRows) {
    let reader = RowReader<Row>(solution: solution.uniqueName)
    var written = sorted[.own(Row.table)]
    if Row.table == .applicationTabTemplate { written += deprecatedTemplates(sorted) }
    package.solution[type] = written.compactMap { row in
      let source = PackageRowSource(row, reader.columns, of: Row.table, with: &findings)
      return rows.read(source, with: reader, &findings)
    }
  }
}

// MARK: - Application tab templates

extension PackageDraft {
  /// Templates from the article's time, whose page type is a row of its own.
  private func deprecatedTemplates(_ sorted: SortedRows) -> [PackageRow] {
    let types = DeprecatedPageTypes(sorted[.deprecatedPageType])
    return sorted[.deprecatedTemplate].map { row in
      var row = row
      if let value = row.values["msdyn_pagetype"], case .link(let link) = value.content {
        let type = types.pageType(meantBy: link)
        row.values["msdyn_pagetype"] = type.map {
          PackageValue(content: .number($0.rawValue), place: value.place, source: value.source)
        }
      }
      return row
    }
  }

  /// Gives each template the parameters that are separate rows.
  ///
  /// They take precedence over the JSON in the template's column (invented; no page says which of the two
  /// applies at run time). The JSON is a copy that a plug-in writes, and for a third-party website it names
  /// the product's own host page. The copy gives the order, which rows do not have.
  private mutating func addParameters(_ sorted: SortedRows) {
    var parameters: [GUID: [TemplateParameterRow]] = [:]
    let templates = package.solution.applicationTabTemplates
    let named = templates.compactMap { template in template.uniqueName.map { ($0, template.id) } }
    let byUniqueName = Dictionary(named) { first, _ in first }
    for row in sorted[.templateParameter] {
      guard let parameter = TemplateParameterRow(row, name: ["msdyn_name"], with: &findings) else { continue }
      if let template = template(of: row, byUniqueName) {
        parameters[template, default: []].append(parameter)
      }
    }
    let deprecated = sorted[.deprecatedParameter].compactMap { row -> (GUID, TemplateParameterRow)? in
      guard let id = row.values[PackageTable.deprecatedParameter.idColumn]?.text.flatMap({ GUID($0) }) else {
        return nil
      }
      let names = ["msdyn_parametername", "msdyn_name"]
      return TemplateParameterRow(row, name: names, with: &findings).map { (id, $0) }
    }
    let byID = Dictionary(deprecated) { first, _ in first }
    let own = Set(templates.map(\.id))
    for (template, parameter) in sorted.deprecatedLinks where own.contains(template) {
      if let row = byID[parameter] { parameters[template, default: []].append(row) }
    }
    report(looseAmong: deprecated, sorted, templates: own)
    for index in package.solution.applicationTabTemplates.indices {
      let template = package.solution.applicationTabTemplates[index]
      guard let parameters = parameters[template.id] else { continue }
      package.solution.applicationTabTemplates[index].parameters = []
      rows.origins[template.id]?.columns.removeAll { $0.hasPrefix("parameters") }
      for parameter in Self.ordered(parameters, as: template.parameters) {
        add(parameter, toTemplateAt: index)
      }
    }
  }

  /// Rows in the order of the copy, if it has them all.
  private static func ordered(
    _ rows: [TemplateParameterRow], as copy: [TemplateParameter]
  ) -> [TemplateParameterRow] {
    let places = Dictionary(copy.enumerated().map { ($1.name, $0) }) { first, _ in first }
    let placed = rows.enumerated().compactMap { number, row in
      places[row.name].map { (place: $0, number: number, row: row) }
    }
    guard placed.count == rows.count else { return rows }
    return placed.sorted { ($0.place, $0.number) < ($1.place, $1.number) }.map(\.row)
  }

  /// Reports parameters without a template and templates without one of their parameters: only the
  /// relationship connects them.
  private mutating func report(
    looseAmong parameters: [(GUID, TemplateParameterRow)], _ sorted: SortedRows, templates: Set<GUID>
  ) {
    let links = sorted.deprecatedLinks
    let bound = Set(links.filter { templates.contains($0.template) }.map(\.parameter))
    for (id, row) in parameters where !bound.contains(id) {
      findings.report(.looseParameter(name: row.name), at: row.place, in: row.source)
    }
    let there = Set(parameters.map(\.0))
    let missing = Dictionary(grouping: links.filter { !there.contains($0.parameter) }, by: \.template)
    guard !missing.isEmpty else { return }
    for row in sorted[.deprecatedTemplate] {
      for link in row.id.flatMap({ missing[$0] }) ?? [] {
        let fault = PackageFault.missingParameter(id: link.parameter.description)
        findings.report(fault, at: row.place, in: row.source)
      }
    }
  }

  private mutating func add(_ parameter: TemplateParameterRow, toTemplateAt index: Int) {
    let id = package.solution.applicationTabTemplates[index].id
    let key = "parameters.\(parameter.name)"
    if let first = rows.origins[id]?.columns[key] {
      let problem = RecordFault.duplicateName(name: parameter.name, owner: "template parameter", first: first)
      findings.report(problem, at: parameter.place, in: parameter.source)
      return
    }
    package.solution.applicationTabTemplates[index].parameters.append(
      TemplateParameter(name: parameter.name, value: parameter.value))
    rows.origins[id]?.columns.add(parameter.place, for: key)
    if rows.origins[id]?.columns["parameters"] == nil {
      rows.origins[id]?.columns.add(parameter.place, for: "parameters")
    }
  }

  /// The template of a parameter's row; nil if it is missing, which is reported.
  private mutating func template(of row: PackageRow, _ byUniqueName: [String: GUID]) -> GUID? {
    let column = "msdyn_applicationtabtemplateid"
    guard let value = row.values[column], case .link(let link) = value.content else {
      // Deleting a template clears the lookup (documented: RemoveLink).
      let name = row.values["msdyn_name"]?.text ?? ""
      findings.report(.looseParameter(name: name), at: row.place, in: row.source)
      return nil
    }
    if let written = link.table, written != Table.applicationTabTemplate.logicalName {
      let fault = PackageFault.wrongTable(
        column: column, table: written, expected: Table.applicationTabTemplate.logicalName)
      findings.report(fault, at: value.place, in: row.source(of: value))
      return nil
    }
    if let key = link.key {
      // The key of this table is the unique name.
      if let template = byUniqueName[key] { return template }
    } else if case .row(let id) = rows.index.row(meantBy: link, in: .applicationTabTemplate) {
      return id
    }
    let table = Table.applicationTabTemplate
    let known = link.key == nil ? rows.index.names(in: table) : byUniqueName.keys.sorted()
    let problem = RecordFault.danglingLink(
      key: column, value: link.shown, table: table.label, known: known,
      nearest: NearestName.to(link.shown, among: known))
    findings.report(problem, at: value.place, in: row.source(of: value))
    return nil
  }
}

/// A parameter stored as a separate row.
private struct TemplateParameterRow {
  let name: String
  let value: String
  let place: Place
  let source: SourceText

  /// The columns of both tables besides the name; the deprecated table has two that we do not read.
  private static let ownColumns: Set = [
    "msdyn_value", "msdyn_uniquename", "msdyn_applicationtabtemplateid", "msdyn_isruntime",
    "msdyn_runtimetype",
  ]

  /// - Parameter name: The columns that may hold the parameter's name, best first.
  init?(_ row: PackageRow, name columns: [String], with findings: inout PackageFindings) {
    let given = columns.lazy.compactMap({ row.values[$0]?.text }).first
    let misspelled = findings.reportUnknownColumns(
      of: row, known: Set(columns).union(Self.ownColumns), needed: given == nil ? Set(columns) : [],
      table: "template parameter")
    guard let name = given else {
      guard misspelled.isEmpty else { return nil }
      let fault = PackageFault.missingValue(column: columns[0], label: "Name", table: "template parameter")
      findings.report(fault, at: row.place, in: row.source)
      return nil
    }
    self.name = name
    let written = row.values["msdyn_value"]
    value = written?.text ?? ""
    place = written?.place ?? row.place
    source = written.map(row.source(of:)) ?? row.source
  }
}
