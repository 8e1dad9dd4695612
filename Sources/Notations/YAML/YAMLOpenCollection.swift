import Diagnostics

/// A list or mapping whose end has not been read yet.
struct YAMLOpenCollection {
  /// The role of the next value.
  private enum Expectation {
    case item
    case key
    case value(of: YAMLKey)
    /// The value of a refused key: it is read and dropped.
    case droppedValue
  }

  /// The offset of its start.
  let start: Int
  /// The end offset of the last value in it; the start offset if it is empty.
  private(set) var end: Int
  private var expectation: Expectation
  private var items: [YAMLNode] = []
  private var entries: [YAMLEntry] = []
  /// The entries by key, once there are so many that a linear search would cost more.
  private var index: [String: Int] = [:]
  /// Most of our rows have no more keys than this; reserving the capacity at once saves repeated growth.
  private static let usualCount = 7
  private static let indexedFrom = 16

  static func sequence(at start: Int) -> Self { Self(start: start, expectation: .item) }
  static func mapping(at start: Int) -> Self { Self(start: start, expectation: .key) }

  private init(start: Int, expectation: Expectation) {
    self.start = start
    end = start
    self.expectation = expectation
  }

  var content: YAMLNode.Content {
    if case .item = expectation { .sequence(items) } else { .mapping(entries) }
  }

  /// Takes the next value in it and returns its problem, if any.
  ///
  /// In a mapping, keys and values alternate.
  mutating func take(_ node: YAMLNode, in source: SourceText) -> KeyFault? {
    end = node.bytes.upperBound
    switch expectation {
    case .item:
      items.append(node)
    case .key:
      return takeKey(node, in: source)
    case .value(let key):
      if entries.isEmpty { entries.reserveCapacity(Self.usualCount) }
      if entries.count >= Self.indexedFrom { index[key.text] = entries.count }
      entries.append(YAMLEntry(key: key, value: node))
      expectation = .key
    case .droppedValue:
      expectation = .key
    }
    return nil
  }

  private mutating func takeKey(_ node: YAMLNode, in source: SourceText) -> KeyFault? {
    guard case .scalar(let scalar) = node.content, !scalar.isNothing else {
      expectation = .droppedValue
      let written = source.firstLine(of: node.bytes)
      return .wrongType(key: written, expected: .text, found: node.kind, text: written)
    }
    if let first = key(named: scalar.text) {
      expectation = .droppedValue
      return .duplicateKey(key: scalar.text, first: source.place(of: first.bytes))
    }
    expectation = .value(of: YAMLKey(text: scalar.text, bytes: node.bytes))
    return nil
  }

  private func key(named name: String) -> YAMLKey? {
    for index in 0..<min(entries.count, Self.indexedFrom) where entries[index].key.text == name {
      return entries[index].key
    }
    return index.isEmpty ? nil : index[name].map { entries[$0].key }
  }
}
