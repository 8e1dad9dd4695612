import Diagnostics
import Notations
import Records

/// A mapping whose keys are known, to be read key by key.
struct Fields {
  /// What the mapping describes, as a message names it: `conversation action`.
  let owner: String
  let bytes: Range<Int>
  /// The keys that it may have.
  private let keys: [String]
  private let entries: [YAMLEntry]
  /// For each of the keys, which entry has it.
  private let places: [Int?]

  /// Takes a mapping apart and reports the keys that are not known; nil where it is no mapping.
  init?(_ node: YAMLNode, owner: String, keys: [String], with reader: inout ValueReader) {
    guard case .mapping(let entries) = node.content else {
      let _: Never? = reader.wrongType(node, for: owner, expected: .mapping)
      return nil
    }
    var places = [Int?](repeating: nil, count: keys.count)
    // Most files have their keys in one order: each search begins behind the key that was found last.
    var next = 0
    for place in entries.indices {
      guard let found = Self.index(of: entries[place].key.text, in: keys, from: next) else {
        let key = entries[place].key
        let nearest = reader.nearest(to: key.text, among: keys)
        reader.report(
          .unknownKey(key: key.text, owner: owner, known: keys, nearest: nearest), at: key.bytes)
        continue
      }
      places[found] = place
      next = found + 1
    }
    (self.owner, self.bytes, self.keys, self.entries, self.places) = (
      owner, node.bytes, keys, entries, places
    )
  }

  private static func index(of key: String, in keys: [String], from start: Int) -> Int? {
    for index in start..<max(start, keys.count) where keys[index] == key { return index }
    for index in 0..<min(start, keys.count) where keys[index] == key { return index }
    return nil
  }

  /// The value of a key; nil where it is left out or says nothing.
  subscript(key: String) -> YAMLNode? { keys.firstIndex(of: key).flatMap { self[$0] } }

  /// The value of the key that stands at this index among the known ones.
  subscript(index: Int) -> YAMLNode? {
    guard let place = places[index], entries[place].value.saysSomething else { return nil }
    return entries[place].value
  }

  /// The value of a key that must say something.
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
    // The caret stands under an empty text, under a key without a value, or under the mapping without the key.
    let bytes = places[index].map { entries[$0].bytes } ?? self.bytes
    reader.report(.missingKey(key: keys[index], owner: owner), at: bytes)
  }

  /// Where the mapping stands, and its values by key.
  func origin(in source: SourceText) -> RowOrigin {
    var places = PlaceWalk(in: source)
    var origin = RowOrigin(row: places.place(of: bytes))
    origin.columns.reserveCapacity(entries.count)
    for entry in entries { origin.columns.add(places.place(of: entry.bytes), for: entry.key.text) }
    return origin
  }
}

extension YAMLEntry {
  /// The bytes of the value, or of the key of one that is left out: what a message points at.
  var bytes: Range<Int> { value.bytes.isEmpty ? key.bytes : value.bytes }
}

extension RowOrigin {
  /// Adds the places of a mapping inside another: `publisher` with `publisher.prefix`.
  mutating func add(_ origin: RowOrigin, under key: String) {
    if columns[key] == nil { columns.add(origin.row, for: key) }
    for inner in origin.columns.keys {
      if let place = origin.columns[inner] { columns.add(place, for: "\(key).\(inner)") }
    }
  }
}

extension Fields {
  /// A required text, empty where it is reported missing.
  func requiredText(_ key: String, with reader: inout ValueReader) -> String {
    required(key, with: &reader).flatMap { reader.text($0, for: key) } ?? ""
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
