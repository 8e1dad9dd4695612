import Notations
import RecordFormats
import Records

/// What can be written at a cursor in one of our YAML files.
struct YAMLCompletion {
  let source: SourceText
  let shape: FileShape
  let index: NameIndex
  /// The names of the web resources that solutions bring.
  let webResources: [String]
  let encoding: PositionEncoding
  let allowsSnippets: Bool

  func items(at offset: Int) -> [CompletionItem] {
    guard let cursor = YAMLCursor(in: source, at: offset) else { return [] }
    guard cursor.isKey else {
      guard let value = shape.root.shape(at: cursor.path) else { return [] }
      return values(value, cursor)
    }
    switch shape.root.shape(at: cursor.path) {
    case .mapping(let mapping)?: return keys(of: mapping, cursor, before: "")
    case .list(.mapping(let mapping), _)? where !cursor.isInFlow:
      return keys(of: mapping, cursor, before: "- ")
    case .entries(let table?, _)?:
      return names(of: table).filter { !cursor.siblings.contains($0) }.map { name in
        item(name, .reference, detail: table.label, YAMLText.written(name) + ": ", cursor)
      }
    case let shape?: return values(shape, cursor)
    case nil: return []
    }
  }

  private func keys(of mapping: MappingShape, _ cursor: YAMLCursor, before: String) -> [CompletionItem] {
    let known = before.isEmpty ? cursor.siblings : []
    return mapping.keys.filter { !known.contains($0.key) }.map { key in
      var item = item(
        key.key, .property, detail: key.title, before + key.key + colon(after: key, cursor), cursor)
      item.documentation = KeyMarkdown.text(key)
      item.rank = key.isRequired ? 0 : 1
      return item
    }
  }

  private func colon(after key: KeyShape, _ cursor: YAMLCursor) -> String {
    // The key may be there already, and its beginning be changed.
    if cursor.word.upperBound < source.bytes.count, source.bytes[cursor.word.upperBound] == UInt8(ascii: ":")
    {
      return ""
    }
    switch key.value {
    case .mapping, .list, .entries: return cursor.isInFlow ? ": " : ":"
    default: return ": "
    }
  }

  private func values(_ shape: ValueShape, _ cursor: YAMLCursor) -> [CompletionItem] {
    switch shape {
    case .choice(let options):
      options.map { option in
        let detail = option.number.map { "\($0)" } ?? ""
        return item(option.label, .value, detail: detail, YAMLText.written(option.label), cursor)
      }
    case .flag: ["true", "false"].map { item($0, .value, detail: "", $0, cursor) }
    case .duration(let words):
      (words + ["300ms", "5s", "3m"]).map { item($0, .value, detail: "", $0, cursor) }
    case .link(let table): references(names(of: table), table.label, cursor)
    case .text: texts(cursor)
    case .wholeNumber, .version, .identifier, .list, .oneOrMore, .mapping, .entries: []
    }
  }

  /// The names that a text is meant to be, although the product takes any.
  private func texts(_ cursor: YAMLCursor) -> [CompletionItem] {
    guard case .key(let key)? = cursor.path.last else { return [] }
    let owner: String? =
      if case .mapping(let mapping)? = shape.root.shape(at: cursor.path.dropLast()) { mapping.owner } else {
        nil
      }
    switch (owner, key) {
    case (Table.conversationAction.label, "eventParameter"):
      return references(names(of: .applicationTabTemplate), Table.applicationTabTemplate.label, cursor)
    case ("remote assistance option", "provider"):
      return references(names(of: .provider), Table.provider.label, cursor)
    case (Table.conversationAction.label, "icon"):
      return references(webResources.map { "/webresources/\($0)" }, "web resource", cursor)
    case (Table.conversationAction.label, "webResource"), (nil, TemplateParameter.webResourceName):
      return references(webResources, "web resource", cursor)
    default: return []
    }
  }

  private func names(of table: Table) -> [String] {
    index.names {
      if case .row(let other, _) = $0 { other == table } else { false }
    }
  }

  private func references(_ names: [String], _ detail: String, _ cursor: YAMLCursor) -> [CompletionItem] {
    names.map { item($0, .reference, detail: detail, YAMLText.written($0), cursor) }
  }

  private func item(
    _ label: String, _ kind: CompletionItem.Kind, detail: String, _ text: String, _ cursor: YAMLCursor
  ) -> CompletionItem {
    CompletionItem(
      label: label, kind: kind, detail: detail,
      edit: TextEdit(range: source.range(of: cursor.word, in: encoding), newText: text))
  }
}
