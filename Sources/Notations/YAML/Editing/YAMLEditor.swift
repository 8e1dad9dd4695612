/// A YAML file that is edited a few bytes at a time.
///
/// Comments, order and layout are preserved.
///
/// A value type: each change gives new bytes, and everything that a change does not concern stays identical.
public struct YAMLEditor: Sendable {
  /// The current file.
  public private(set) var source: SourceText
  private(set) var root: YAMLNode

  /// A step from a value to one inside it.
  public enum Step: Hashable, Sendable {
    case key(String)
    case item(Int)
  }

  /// An editor for a readable file; nil for any other.
  public init?(_ source: SourceText) {
    let (root, diagnostics) = YAML.read(source)
    guard let root, diagnostics.isEmpty else { return nil }
    (self.source, self.root) = (source, root)
  }

  /// The value at the end of a path; nil if there is none.
  public func node(at path: [Step]) -> YAMLNode? {
    var node = root
    for step in path {
      switch (step, node.content) {
      case (.key(let key), .mapping(let entries)):
        guard let entry = entries.first(where: { $0.key.text == key }) else { return nil }
        node = entry.value
      case (.item(let index), .sequence(let items)) where items.indices.contains(index): node = items[index]
      default: return nil
      }
    }
    return node
  }

  /// The single value at the end of a path.
  public func scalar(at path: [Step]) -> YAMLScalar? {
    if case .scalar(let scalar)? = node(at: path)?.content { scalar } else { nil }
  }

  /// Replaces some bytes with other text.
  ///
  /// If the file would become unreadable, nothing changes.
  ///
  /// - Returns: whether it was replaced.
  mutating func replace(_ bytes: Range<Int>, with text: String) -> Bool {
    let changed = source.bytes[..<bytes.lowerBound] + Array(text.utf8) + source.bytes[bytes.upperBound...]
    guard let editor = YAMLEditor(source.replacing(with: Array(changed))) else { return false }
    self = editor
    return true
  }
}

extension YAMLEditor {
  /// The entries of the mapping at the end of a path; nil if there is none.
  func entries(at path: [Step]) -> [YAMLEntry]? {
    if case .mapping(let entries)? = node(at: path)?.content { entries } else { nil }
  }

  /// Whether a list or mapping is in brackets.
  func isFlow(_ node: YAMLNode) -> Bool {
    let first = node.bytes.isEmpty ? nil : source.bytes[node.bytes.lowerBound]
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// The offset after the colon of an entry; nil if it has none, as in `{key}`.
  func afterColon(of entry: YAMLEntry) -> Int? {
    let rest = source.bytes[entry.key.bytes.upperBound...]
    guard let index = rest.firstIndex(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }),
      rest[index] == UInt8(ascii: ":")
    else { return nil }
    return index + 1
  }

  /// The end offset of an entry: after its value or, if that is left out, after its colon or key.
  func end(of entry: YAMLEntry) -> Int {
    entry.value.bytes.isEmpty
      ? afterColon(of: entry) ?? entry.key.bytes.upperBound : lastByte(of: entry.value)
  }

  /// The offset after a value, without the line breaks at the end of a block text.
  func lastByte(of node: YAMLNode) -> Int {
    var end = node.bytes.upperBound
    guard case .scalar(let scalar) = node.content, scalar.style == .block else { return end }
    while end > node.bytes.lowerBound, [0x0A, 0x0D, 0x20].contains(source.bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Whether these bytes, which contain no value, contain a comment.
  func holdsComment(_ bytes: Range<Int>) -> Bool { source.bytes[bytes].contains(UInt8(ascii: "#")) }
}
