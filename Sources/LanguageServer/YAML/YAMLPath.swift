import Notations
import RecordFormats

/// The way through a YAML tree to the key or value at an offset.
struct YAMLPath {
  /// A mapping on the way, with the shape of its keys.
  struct Level {
    let mapping: MappingShape?
    let entries: [YAMLEntry]
  }

  /// The mappings on the way, outermost first.
  private(set) var levels: [Level] = []
  /// The entry whose key or value is at the offset, and the shape of its key.
  private(set) var entry: (entry: YAMLEntry, shape: KeyShape?)?
  /// The innermost value.
  private(set) var node: YAMLNode

  /// Finds what is at an offset; nil if nothing of the tree is.
  init?(to offset: Int, in root: YAMLNode, _ shape: ValueShape?) {
    node = root
    guard walk(to: offset, root, shape) else { return nil }
  }

  private mutating func walk(to offset: Int, _ node: YAMLNode, _ shape: ValueShape?) -> Bool {
    self.node = node
    switch node.content {
    case .scalar: return node.bytes.contains(offset) || node.bytes.upperBound == offset
    case .sequence(let items):
      var item: ValueShape?
      if case .list(let shape, _)? = shape { item = shape }
      return items.contains { child in
        child.bytes.lowerBound <= offset && offset <= child.bytes.upperBound && walk(to: offset, child, item)
      }
    case .mapping(let entries):
      var mapping: MappingShape?
      if case .mapping(let shape)? = shape { mapping = shape }
      let level = Level(mapping: mapping, entries: entries)
      for entry in entries {
        guard entry.key.bytes.lowerBound <= offset,
          offset <= max(entry.key.bytes.upperBound, entry.value.bytes.upperBound)
        else { continue }
        levels.append(level)
        let key = mapping?[entry.key.text]
        self.entry = (entry, key)
        if offset <= entry.key.bytes.upperBound { return true }
        var value = key?.value
        if case .entries(_, let item)? = shape { value = item }
        return walk(to: offset, entry.value, value)
      }
      return false
    }
  }

  /// What the mapping around the entry describes: `conversation action`.
  var owner: String? { levels.last?.mapping?.owner }
}

extension YAMLNode {
  /// The text of a single value.
  var text: String? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar.asText
  }

  /// The value of a mapping's key.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key.text == key }?.value
  }

  var items: [YAMLNode] {
    if case .sequence(let items) = content { items } else { [] }
  }

  var entries: [YAMLEntry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }
}
