import Notations
import RecordFormats

/// The outline of a YAML file: its keys, and the rows by their names.
enum YAMLSymbols {
  static func all(in source: SourceText, _ encoding: PositionEncoding) -> [DocumentSymbol] {
    guard let root = YAML.read(source).root else { return [] }
    return children(of: root, source, encoding, depth: 0)
  }

  private static func children(
    of node: YAMLNode, _ source: SourceText, _ encoding: PositionEncoding, depth: Int
  ) -> [DocumentSymbol] {
    guard depth < 3 else { return [] }
    switch node.content {
    case .scalar: return []
    case .mapping(let entries):
      return entries.map { entry in
        let bytes = entry.key.bytes.lowerBound..<max(entry.key.bytes.upperBound, entry.value.bytes.upperBound)
        return DocumentSymbol(
          name: entry.key.text, detail: entry.value.text ?? "",
          kind: entry.value.items.isEmpty ? .property : .array,
          range: source.range(of: bytes, in: encoding),
          nameRange: source.range(of: entry.key.bytes, in: encoding),
          children: children(of: entry.value, source, encoding, depth: depth + 1))
      }
    case .sequence(let items):
      return items.filter { !$0.entries.isEmpty }.map { item in
        let name = ["name", "label", "title", "conversationAction"].compactMap { item[$0] }
          .first { $0.text != nil }
        return DocumentSymbol(
          name: name?.text ?? "", detail: item["locale"]?.text ?? item["language"]?.text ?? "", kind: .object,
          range: source.range(of: item.bytes, in: encoding),
          nameRange: source.range(of: name?.bytes ?? item.bytes, in: encoding))
      }
    }
  }
}
