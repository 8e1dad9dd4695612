import Notations
import Records

/// The files of a Dataverse solution: its manifest, its customizations, its web resources and its rows.
///
/// The layout is that of the product's own packages: a row is a file `<entityset>/<key>/<logicalname>.xml`,
/// and the list of root components does not name it.
extension CarriedSolution {
  /// The files by path; the same solution always gives the same bytes.
  public var files: [ZipEntry] {
    var files = manifestFiles + webResourceFiles
    files += export.solution.applicationTabTemplates.flatMap(files(of:))
    files += export.solution.channelCapabilities.map { capability in
      rowFile(of: ChannelCapability.table.entitySet, capability, key: nil)
    }
    return files.sorted { $0.path < $1.path }
  }

  private var manifestFiles: [ZipEntry] {
    switch layout {
    case .packed:
      [
        ZipEntry(path: "solution.xml", bytes: Array(manifest.utf8)),
        ZipEntry(path: "customizations.xml", bytes: Array(customizations.utf8)),
        ZipEntry(path: "[Content_Types].xml", bytes: Array(contentTypes.utf8)),
      ]
    case .unpacked:
      [
        ZipEntry(path: "Other/Solution.xml", bytes: Array(manifest.utf8)),
        ZipEntry(path: "Other/Customizations.xml", bytes: Array(customizations.utf8)),
      ]
    }
  }

  private static let namespace = ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
  /// English, the basic language.
  private static let language = "1033"

  private var manifest: String {
    let solution = export.solution
    var writer = XMLWriter()
    let attributes = [
      ("version", "9.2"), ("SolutionPackageVersion", "9.2"), ("languagecode", Self.language), Self.namespace,
    ]
    writer.element(RootElement.dataverseSolution.rawValue, attributes) { writer in
      writer.element("SolutionManifest") { writer in
        writer.element("UniqueName", text: solution.uniqueName)
        Self.writeName(solution.uniqueName, to: &writer)
        writer.element("Descriptions")
        if let version = solution.version { writer.element("Version", text: version.description) }
        writer.element("Managed", text: solution.isManaged.map { $0 ? "1" : "0" } ?? "2")
        if let publisher = solution.publisher { Self.write(publisher, to: &writer) }
        if export.webResources.isEmpty {
          writer.element("RootComponents")
        } else {
          writer.element("RootComponents") { writer in
            for file in export.webResources {
              writer.element(
                "RootComponent", [("type", "61"), ("schemaName", file.name), ("behavior", "0")])
            }
          }
        }
        writer.element("MissingDependencies")
      }
    }
    return writer.text
  }

  private static func write(_ publisher: Publisher, to writer: inout XMLWriter) {
    writer.element("Publisher") { writer in
      writer.element("UniqueName", text: publisher.madeUpUniqueName)
      writeName(publisher.name, to: &writer)
      writer.element("Descriptions")
      if let prefix = publisher.prefix { writer.element("CustomizationPrefix", text: prefix) }
    }
  }

  private static func writeName(_ name: String, to writer: inout XMLWriter) {
    writer.element("LocalizedNames") { writer in
      writer.element("LocalizedName", [("description", name), ("languagecode", language)])
    }
  }

  private var customizations: String {
    var writer = XMLWriter()
    writer.element(RootElement.dataverseSolution.rawValue, [Self.namespace]) { writer in
      writer.element("Entities")
      if layout == .packed, !export.webResources.isEmpty {
        writer.element("WebResources") { writer in
          for file in export.webResources { write(file, to: &writer) }
        }
      }
      writer.element("Languages") { writer in writer.element("Language", text: Self.language) }
    }
    return writer.text
  }

  /// The types of the parts: a part without an ending needs an entry of its own.
  private var contentTypes: String {
    var writer = XMLWriter()
    let space = "http://schemas.openxmlformats.org/package/2006/content-types"
    let type = ("ContentType", "application/octet-stream")
    writer.element("Types", [("xmlns", space)]) { writer in
      writer.element("Default", [("Extension", "xml"), type])
      for file in export.webResources {
        writer.element("Override", [("PartName", packedName(of: file)), type])
      }
    }
    return writer.text
  }
}

// MARK: - Web resources

extension CarriedSolution {
  private var webResourceFiles: [ZipEntry] {
    export.webResources.flatMap { file in
      switch layout {
      case .packed: return [ZipEntry(path: String(packedName(of: file).dropFirst()), bytes: file.bytes)]
      case .unpacked:
        var writer = XMLWriter()
        write(file, to: &writer)
        let path = "WebResources/\(file.name)"
        return [
          ZipEntry(path: path, bytes: file.bytes),
          ZipEntry(path: path + WebResourceFiles.description, bytes: Array(writer.text.utf8)),
        ]
      }
    }
  }

  private func write(_ file: WebResourceFile, to writer: inout XMLWriter) {
    guard let type = WebResourceType(name: file.name) else { return }
    writer.element(RootElement.webResource.rawValue) { writer in
      writer.element("WebResourceId", text: "{\(id(of: file))}")
      writer.element("Name", text: file.name)
      writer.element("DisplayName", text: file.name)
      writer.element("WebResourceType", text: String(type.rawValue))
      writer.element("FileName", text: packedName(of: file))
    }
  }

  /// Derived from its name, because our solutions have no ids of web resources.
  private func id(of file: WebResourceFile) -> GUID {
    GUID(named: "\(export.solution.uniqueName)/webresource/\(file.name)", in: .agentConsoleSpace)
  }

  private func packedName(of file: WebResourceFile) -> String {
    "/WebResources/" + file.name.filter { String($0).isPlainKey } + id(of: file).description
  }
}

// MARK: - Rows

extension CarriedSolution {
  /// The columns whose text has a value for each language.
  private static let localizable: Set = [
    "msdyn_applicationtabtemplate.msdyn_name", "msdyn_applicationtabtemplate.msdyn_title",
  ]

  /// The key column of an application tab template and its parameters.
  private static let uniqueName = "msdyn_uniquename"

  private func files(of template: ApplicationTabTemplate) -> [ZipEntry] {
    let isNamed = Self.isNamedByUniqueName(template, in: export.solution)
    let key = isNamed ? template.uniqueName : nil
    let row = rowFile(of: ApplicationTabTemplate.table.entitySet, template, key: key)
    return [row] + parameterFiles(of: template)
  }

  private func rowFile<Row: TableRow>(of folder: String, _ row: Row, key: String?) -> ZipEntry {
    let table = Row.table.logicalName
    var writer = XMLWriter()
    let attribute = key.map { (Self.uniqueName, $0) } ?? (table + "id", row.id.description)
    writer.element(table, [attribute]) { writer in
      for column in Row.columns where key == nil || column.logicalName != Self.uniqueName {
        guard let value = column.value(in: row) else { continue }
        Self.write(value, of: column.logicalName, in: table, isInverted: column.isStoredInverted, to: &writer)
      }
    }
    return ZipEntry(
      path: "\(folder)/\(key ?? row.id.description)/\(table).xml", bytes: Array(writer.text.utf8))
  }

  private static func write(
    _ value: ColumnValue, of column: String, in table: String, isInverted: Bool, to writer: inout XMLWriter
  ) {
    switch value {
    case .text(let text):
      if localizable.contains("\(table).\(column)") {
        writeLocalized(text, of: column, to: &writer)
      } else {
        writer.element(column, text: text)
      }
    case .number(let number), .option(let number): writer.element(column, text: String(number))
    case .flag(let flag): writer.element(column, text: flag != isInverted ? "1" : "0")
    case .link(let target, let id):
      writer.element(column) { writer in
        writer.element(target.logicalName + "id", text: id.description)
      }
    case .parameters(let parameters):
      // JSON may hold two characters that XML cannot.
      let text = ParameterText.write(parameters)
        .replacing("\u{FFFE}", with: "\\ufffe").replacing("\u{FFFF}", with: "\\uffff")
      writer.element(column, text: text)
    }
  }

  private static func writeLocalized(_ text: String, of column: String, to writer: inout XMLWriter) {
    writer.element(column, [("default", text)]) { writer in
      writer.element("label", [("description", text), ("languagecode", language)])
    }
  }

  /// The keys of a template's parameters, if they can be rows.
  private func parameterKeys(of template: ApplicationTabTemplate) -> [String] {
    guard Self.isNamedByUniqueName(template, in: export.solution), let key = template.uniqueName else {
      return []
    }
    return template.parameters.map { "\(key)_\($0.name)" }
  }

  /// The parameters as rows of their own; empty if one of them has no key of its own or a text that XML cannot
  /// express: the template's column has all of them.
  private func parameterFiles(of template: ApplicationTabTemplate) -> [ZipEntry] {
    let keys = parameterKeys(of: template)
    let all = export.solution.applicationTabTemplates.flatMap(parameterKeys).map { $0.lowercased() }
    let counts = Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
    let areWritable = template.parameters.allSatisfy {
      $0.name.isPlainKey && XMLWriter.canWrite($0.value)
    }
    guard areWritable, keys.allSatisfy({ counts[$0.lowercased()] == 1 }) else { return [] }
    let table = PackageTable.templateParameter
    return zip(keys, template.parameters).map { key, parameter in
      var writer = XMLWriter()
      writer.element(table.logicalName, [(Self.uniqueName, key)]) { writer in
        writer.element(ApplicationTabTemplate.table.logicalName + "id") { writer in
          writer.element(Self.uniqueName, text: template.uniqueName ?? "")
        }
        Self.writeLocalized(parameter.name, of: "msdyn_name", to: &writer)
        if !parameter.value.isEmpty { writer.element("msdyn_value", text: parameter.value) }
      }
      return ZipEntry(
        path: "\(table.entitySet)/\(key)/\(table.logicalName).xml", bytes: Array(writer.text.utf8))
    }
  }
}
