import Notations
import Records

/// Writes the rows of a solution as a Configuration Migration package, as the tool of that name exports them.
///
/// The data carries rows alone: no name, version or publisher, no web resource files, and nothing of our simulated
/// provider; `PackageExport` adds what carries those. The next import reads the rows back equal, but for text that XML
/// cannot write.
public enum ConfigurationMigrationWriter {
  /// The files of the package; the same solution always gives the same bytes.
  public static func files(of solution: Solution) -> [ZipEntry] {
    let tables = ExportedTables(solution).tables
    return [
      ZipEntry(path: "data.xml", bytes: Array(data(tables).utf8)),
      ZipEntry(path: "data_schema.xml", bytes: Array(schema(tables).utf8)),
      ZipEntry(path: "[Content_Types].xml", bytes: [0xEF, 0xBB, 0xBF] + Array(contentTypes.utf8)),
    ]
  }

  private static let contentTypes =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
    + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    + "<Default Extension=\"xml\" ContentType=\"application/octet-stream\" /></Types>"

  private static func data(_ tables: [ExportedTable]) -> String {
    var writer = XMLWriter()
    writer.addEmptyLine()
    // Without the time of the export, so that equal solutions give equal files.
    let spaces = [
      ("xmlns:xsd", "http://www.w3.org/2001/XMLSchema"),
      ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ]
    writer.element(RootElement.migrationData.rawValue, spaces) { writer in
      for table in tables {
        writer.element("entity", [("name", table.logicalName), ("displayname", table.displayName)]) {
          writer in
          writer.element("records") { writer in
            for row in table.rows { write(row, of: table, to: &writer) }
          }
          writer.element("m2mrelationships")
        }
      }
    }
    return writer.text
  }

  private static func write(_ row: ExportedRow, of table: ExportedTable, to writer: inout XMLWriter) {
    writer.element("record", [("id", row.id.description)]) { writer in
      writer.element("field", [("name", table.idColumn), ("value", row.id.description)])
      for field in row.fields {
        var attributes = [("name", field.name), ("value", field.value)]
        if let link = field.link {
          attributes += [("lookupentity", link.table), ("lookupentityname", link.name)]
        }
        writer.element("field", attributes)
      }
    }
  }

  private static func schema(_ tables: [ExportedTable]) -> String {
    var writer = XMLWriter()
    writer.element(RootElement.migrationData.rawValue) { writer in
      for table in tables {
        let attributes = [
          ("name", table.logicalName), ("displayname", table.displayName), ("primaryidfield", table.idColumn),
          ("primarynamefield", "msdyn_name"), ("disableplugins", "false"),
        ]
        writer.element("entity", attributes) { writer in
          writer.element("fields") { writer in
            let id = [
              ("displayname", table.displayName), ("name", table.idColumn), ("type", "guid"),
              ("primaryKey", "true"),
            ]
            writer.element("field", [("updateCompare", "true")] + id)
            for column in table.columns {
              var attributes = [("displayname", column.label), ("name", column.name), ("type", column.type)]
              if let target = column.target { attributes.append(("lookupType", target)) }
              if column.name.contains("_") { attributes.append(("customfield", "true")) }
              writer.element("field", attributes)
            }
          }
        }
      }
    }
    return writer.text
  }
}
