import Diagnostics

extension XML {
  /// Reads an element that is written as YAML, as Dataverse's Git integration writes its files.
  ///
  /// The only key is the root's name. `'@name'` is an attribute, `'#text'` the text beside attributes, a list
  /// the same element several times, and a value without a mapping the element's text.
  public static func readYAML(file: String, bytes: [UInt8]) -> Reading {
    let source = SourceText(file: file, bytes: bytes)
    let (node, diagnostics) = YAML.read(source, sizeLimit: sizeLimit)
    guard !diagnostics.contains(where: \.isError), let node else {
      return Reading(root: nil, diagnostics: diagnostics, source: source)
    }
    guard case .mapping(let entries) = node.content, entries.count == 1, let entry = entries.first else {
      return Reading(root: nil, diagnostics: diagnostics, source: source)
    }
    var tree = YAMLMarkup(source)
    return Reading(
      root: tree.elements(entry).first, diagnostics: diagnostics, source: source)
  }
}

/// The elements of a YAML file.
private struct YAMLMarkup {
  private var places: PlaceCursor

  init(_ source: SourceText) { places = PlaceCursor(source) }

  /// The elements of one entry: several for a list.
  mutating func elements(_ entry: YAMLEntry) -> [XMLElement] {
    guard case .sequence(let nodes) = entry.value.content else { return [element(entry, entry.value)] }
    return nodes.map { element(entry, $0) }
  }

  private mutating func element(_ entry: YAMLEntry, _ node: YAMLNode) -> XMLElement {
    let place = places.place(of: entry.key.bytes)
    var element = XMLElement(
      name: entry.key.text, attributes: [], children: [], text: "", place: place, textPlace: place)
    switch node.content {
    case .scalar(let scalar):
      element.text = scalar.asText ?? ""
      if !element.text.isEmpty { element.textPlace = places.place(of: node.bytes) }
    case .sequence(let nodes):
      // A list in a list has no meaning in XML; its values are kept as elements of the same name.
      element.children = nodes.map { self.element(entry, $0) }
    case .mapping(let entries):
      for inner in entries { add(inner, to: &element) }
    }
    return element
  }

  private mutating func add(_ entry: YAMLEntry, to element: inout XMLElement) {
    guard case .scalar(let scalar) = entry.value.content else {
      element.children += elements(entry)
      return
    }
    let text = scalar.asText ?? ""
    if entry.key.text.hasPrefix("@") {
      element.attributes.append(
        XMLAttribute(
          name: String(entry.key.text.dropFirst()), value: text, place: places.place(of: entry.value.bytes)))
    } else if entry.key.text == "#text" {
      element.text = text
      element.textPlace = places.place(of: entry.value.bytes)
    } else {
      element.children += elements(entry)
    }
  }
}
