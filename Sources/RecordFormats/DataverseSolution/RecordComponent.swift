import Diagnostics
import Notations
import Records

/// A row in a Dataverse solution: a file `<entityset>/<key>/<logicalname>.xml` whose root is the logical name.
///
/// A row is recognized by its root alone, whatever its file is called.
struct RecordComponent {
  let table: String

  /// Nil if the file is not a row but a form, a workflow, or another component of a solution.
  ///
  /// Other components' files begin with a capital (`Entity.xml`). A row may be in the folder of another row.
  init?(_ file: ZipEntry, in recognition: PackageRecognition) {
    let names = file.path.split(separator: "/")
    guard names.count >= 3, let name = names.last, name.hasSuffix(".xml") || name.hasSuffix(".yml")
    else { return nil }
    let stem = String(name.dropLast(4))
    guard let root = recognition.rootName(ofFile: file.path) else { return nil }
    guard PackageTable(root) != nil || root == stem && stem == stem.lowercased() else { return nil }
    table = root
  }

  /// Reads the row.
  ///
  /// The attributes of its root are the key it was exported by.
  func row(_ root: XMLElement, _ source: SourceText, with findings: inout PackageFindings) -> PackageRow {
    var row = PackageRow(table: table, values: [:], place: root.place, source: source)
    for key in root.attributes where !key.value.isEmpty && !key.name.contains(":") {
      row.values[key.name.lowercased()] = PackageValue(content: .text(key.value), place: key.place)
    }
    var places: [String: Place] = [:]
    for element in root.children {
      if let first = places.updateValue(element.place, forKey: element.name.lowercased()) {
        findings.report(KeyFault.duplicateKey(key: element.name, first: first), at: element.place, in: source)
      }
    }
    for element in root.children where element["xsi:nil"] != "true" {
      row.values[element.name.lowercased()] = Self.value(element) ?? row.values[element.name.lowercased()]
    }
    return row
  }

  /// Text, localizable text with its default, or a lookup, whose target's key is in a nested element.
  private static func value(_ element: XMLElement) -> PackageValue? {
    if let standard = element.attribute("default") {
      let isEmpty = standard.value.isEmpty
      return isEmpty ? nil : PackageValue(content: .text(standard.value), place: standard.place)
    }
    if let key = element.children.first {
      if key.name == "label" {
        return key.attribute("description").flatMap {
          $0.value.isEmpty ? nil : PackageValue(content: .text($0.value), place: $0.place)
        }
      }
      let text = key.text.trimmed
      let isID = GUID(text) != nil && key.name.lowercased().hasSuffix("id")
      // The name of the key determines the table.
      let table = String(key.name.lowercased().dropLast("id".count))
      let link = isID ? PackageLink(id: text, table: table) : PackageLink(key: text)
      return PackageValue(content: .link(link), place: key.textPlace)
    }
    return element.text.isEmpty ? nil : PackageValue(content: .text(element.text), place: element.textPlace)
  }
}
