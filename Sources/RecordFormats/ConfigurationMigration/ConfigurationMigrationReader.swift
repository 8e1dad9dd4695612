import Diagnostics
import Notations

extension PackageParts {
  /// Reads the data of a Configuration Migration package: `data.xml`, as exported by the tool of that name.
  ///
  /// `data_schema.xml` beside it describes the columns of the exporting organization. Ours are known, so it
  /// is read only to check its form. The companion folder completes the data; a solution's own manifest takes
  /// precedence.
  mutating func readConfigurationMigration(_ recognition: PackageRecognition) {
    var data = PackageContents()
    var roots: [(root: XMLElement, source: SourceText)] = []
    // What a file lacks that was cut off says nothing about the others.
    var isCutOff = false
    for file in recognition.files(withRoot: .migrationData) where FileNames.folder(file.path).isEmpty {
      guard let (root, source) = root(of: file, in: recognition.files) else {
        isCutOff = true
        continue
      }
      roots.append((root, source))
      let part = ConfigurationMigrationData(root, source)
      data.add(part.contents)
      findings.add(part.findings.diagnostics)
    }
    // Only the schema has fields; a solution may contain one without data.
    if !isCutOff, let schema = roots.first, roots.allSatisfy({ Self.isSchema($0.root) }), identity == nil {
      findings.report(PackageFault.schemaAlone, at: schema.root.place, in: schema.source)
    }
    if let file = recognition.companionFile {
      let source = SourceText(file: recognition.files.shownPath(file.path), bytes: file.bytes)
      sources.append(source)
      var companion = CompanionFile(reading: source)
      identity = identity ?? companion.identity
      if !isCutOff {
        companion.complete(&data.rows)
        companions.append(companion)
      }
    }
    contents.add(data)
  }

  /// Whether a file describes tables and has no rows: `data_schema.xml`, whatever its name.
  private static func isSchema(_ root: XMLElement) -> Bool {
    let entities = root.children("entity")
    return entities.contains { $0.child("fields") != nil }
      && !entities.contains { $0.child("records") != nil }
  }
}

/// The rows of a `data.xml`.
struct ConfigurationMigrationData {
  private(set) var contents = PackageContents()
  private(set) var findings = PackageFindings()

  init(_ root: XMLElement, _ source: SourceText) {
    for entity in root.children("entity") {
      guard let table = entity["name"]?.lowercased() else { continue }
      for record in entity.child("records")?.children("record") ?? [] {
        contents.rows.append(row(record, of: table, source))
      }
      for relation in entity.child("m2mrelationships")?.children("m2mrelationship") ?? [] {
        addRelation(relation, of: table)
      }
    }
  }

  private mutating func row(_ record: XMLElement, of table: String, _ source: SourceText) -> PackageRow {
    var row = PackageRow(table: table, values: [:], place: record.place, source: source)
    // The id is also an attribute of the record, and only there if the schema leaves out the id's column.
    if let id = record.attribute("id"), !id.value.isEmpty {
      row.values[table + "id"] = PackageValue(content: .text(id.value), place: id.place)
    }
    var places: [String: Place] = [:]
    for field in record.children("field") {
      guard let name = field["name"]?.lowercased(), let value = field.attribute("value") else { continue }
      if let first = places.updateValue(field.place, forKey: name) {
        findings.report(KeyFault.duplicateKey(key: name, first: first), at: field.place, in: source)
      }
      guard !value.value.isEmpty else { continue }
      let target = field["lookupentity"]?.lowercased()
      let content: PackageValue.Content =
        target.map { .link(PackageLink(id: value.value, name: field["lookupentityname"], table: $0)) }
        ?? .text(value.value)
      row.values[name] = PackageValue(content: content, place: value.place)
    }
    return row
  }

  private mutating func addRelation(_ relation: XMLElement, of table: String) {
    guard let source = relation["sourceid"], let target = relation["targetentityname"]?.lowercased() else {
      return
    }
    for id in relation.child("targetids")?.children("targetid") ?? [] {
      contents.relations.append(
        PackageRelation(sourceTable: table, sourceID: source, targetTable: target, targetID: id.text))
    }
  }
}
