import Diagnostics
import Notations
import Records

/// A mapping with known keys, to be read key by key.
struct Fields {
  /// What the mapping describes, as messages name it: `conversation action`.
  let owner: String
  let bytes: Range<Int>
  /// The known keys.
  private let keys: [String]
  private let entries: [YAMLEntry]
  /// For each known key, the index of its entry.
  private let entryIndexes: [Int?]
  /// Whether the mapping has a merge key, `<<`, so that what it lacks may come from there.
  private let hasMerge: Bool
  /// Whether it has an unknown key that stands for none of the known ones.
  let hasStranger: Bool

  /// Takes a mapping apart and reports unknown keys; nil if the node is not a mapping.
  ///
  /// An unknown key that is close to a known one stands for it if the mapping lacks that one: the value is read as if
  /// the key were right, so that one mistake is reported once.
  init?(_ node: YAMLNode, owner: String, keys: [String], with reader: inout ValueReader) {
    guard case .mapping(let entries) = node.content else {
      let _: Never? = reader.wrongType(node, for: owner, expected: .mapping)
      return nil
    }
    var entryIndexes = [Int?](repeating: nil, count: keys.count)
    // Most files have their keys in the same order, so each search starts after the key found last.
    var next = 0
    var unknown: [Int] = []
    for index in entries.indices {
      guard let found = Self.index(of: entries[index].key.text, in: keys, from: next) else {
        unknown.append(index)
        continue
      }
      entryIndexes[found] = index
      next = found + 1
    }
    var (hasMerge, hasStranger) = (false, false)
    for index in unknown {
      let key = entries[index].key
      if key.text == "<<" {
        hasMerge = true
        // An alias there was reported.
        if entries[index].value.isAlias { continue }
      }
      if let stray = key.text.strayCharacter, let meant = keys.firstIndex(of: key.text.withoutStrayCharacters)
      {
        reader.report(
          .strayCharacter(key: nil, text: keys[meant], character: stray), at: key.bytes)
        if entryIndexes[meant] == nil { entryIndexes[meant] = index }
        continue
      }
      let nearest = reader.nearest(to: key.text, among: keys)
      reader.report(.unknownKey(key: key.text, owner: owner, known: keys, nearest: nearest), at: key.bytes)
      guard let meant = nearest.flatMap(keys.firstIndex(of:)), entryIndexes[meant] == nil else {
        hasStranger = true
        continue
      }
      entryIndexes[meant] = index
    }
    (self.owner, self.bytes, self.keys, self.entries, self.entryIndexes) = (
      owner, node.bytes, keys, entries, entryIndexes
    )
    (self.hasMerge, self.hasStranger) = (hasMerge, hasStranger)
  }

  private static func index(of key: String, in keys: [String], from start: Int) -> Int? {
    for index in start..<max(start, keys.count) where keys[index] == key { return index }
    for index in 0..<min(start, keys.count) where keys[index] == key { return index }
    return nil
  }

  /// The value of a key; nil if it is left out or empty.
  subscript(key: String) -> YAMLNode? { keys.firstIndex(of: key).flatMap { self[$0] } }

  /// The value of the known key at this index.
  subscript(index: Int) -> YAMLNode? {
    guard let entry = entryIndexes[index], entries[entry].value.saysSomething else { return nil }
    return entries[entry].value
  }

  /// The value of a key that must not be empty.
  func required(_ key: String, with reader: inout ValueReader) -> YAMLNode? {
    keys.firstIndex(of: key).flatMap { required($0, with: &reader) }
  }

  /// The same, by the key's index among the known ones.
  func required(_ index: Int, with reader: inout ValueReader) -> YAMLNode? {
    if let value = self[index] { return value }
    reportMissing(index, with: &reader)
    return nil
  }

  func reportMissing(_ index: Int, with reader: inout ValueReader) {
    // What a merge key adds is unknown, and the key was reported.
    guard !hasMerge || entryIndexes[index] != nil else { return }
    // The caret points at an empty text, a key without a value, or the mapping without the key.
    let bytes = entryIndexes[index].map { entries[$0].bytes } ?? self.bytes
    reader.report(.missingKey(key: keys[index], owner: owner), at: bytes)
  }

  /// The place of the mapping, and of its values by key.
  func origin(in source: SourceText) -> RowOrigin {
    var places = PlaceWalk(in: source)
    var origin = RowOrigin(row: places.place(of: bytes))
    origin.columns.reserveCapacity(entries.count)
    for entry in entries { origin.columns.add(places.place(of: entry.bytes), for: entry.key.text) }
    return origin
  }
}

extension YAMLEntry {
  /// The bytes that a message points at: the value, or the key if the value is left out.
  var bytes: Range<Int> { value.bytes.isEmpty ? key.bytes : value.bytes }
}

extension RowOrigin {
  /// Adds the places of a nested mapping: `publisher` with `publisher.prefix`.
  mutating func add(_ origin: RowOrigin, under key: String) {
    if columns[key] == nil { columns.add(origin.row, for: key) }
    for inner in origin.columns.keys {
      if let place = origin.columns[inner] { columns.add(place, for: "\(key).\(inner)") }
    }
  }
}

extension Fields {
  /// A required text, empty if it is missing or blank, which is reported.
  ///
  /// - Parameter mayBeBlank: whether white space alone is a text, which a rule of `check` then judges.
  func requiredText(_ key: String, mayBeBlank: Bool = false, with reader: inout ValueReader) -> String {
    guard let index = keys.firstIndex(of: key), let value = required(index, with: &reader) else { return "" }
    guard mayBeBlank || !value.isBlank else {
      reportMissing(index, with: &reader)
      return ""
    }
    return reader.text(value, for: key) ?? ""
  }

  func text(_ key: String, with reader: inout ValueReader) -> String? {
    self[key].flatMap { reader.text($0, for: key) }
  }

  func texts(_ key: String, with reader: inout ValueReader) -> [String] {
    self[key].map { reader.texts($0, for: key, owner: owner) } ?? []
  }

  func list(_ key: String, with reader: inout ValueReader) -> [YAMLNode] {
    self[key].map { reader.list($0, for: key) } ?? []
  }
}
