import Diagnostics
import Notations
import Records

/// A mapping whose keys are known, to be read key by key.
struct Fields {
  /// What the mapping describes, as a message names it: `conversation action`.
  let owner: String
  let place: Place
  private let entries: [YAMLEntry]

  /// Takes a mapping apart and reports the keys that are not known; nil where it is no mapping.
  init?(_ node: YAMLNode, owner: String, keys: [String], with reader: inout ValueReader) {
    guard case .mapping(let entries) = node.content else {
      let _: Never? = reader.wrongType(node, for: owner, expected: .mapping)
      return nil
    }
    (self.owner, self.place, self.entries) = (owner, node.place, entries)
    for key in entries.map(\.key) where !keys.contains(key.text) {
      let nearest = reader.nearest(to: key.text, among: keys)
      reader.report(
        .unknownKey(key: key.text, owner: owner, known: keys, nearest: nearest), at: key.place)
    }
  }

  /// The value of a key; nil where it is left out or says nothing.
  subscript(key: String) -> YAMLNode? {
    for entry in entries where entry.key.text == key { return entry.value.saysSomething ? entry.value : nil }
    return nil
  }

  /// The value of a key that must say something.
  func required(_ key: String, with reader: inout ValueReader) -> YAMLNode? {
    guard let value = self[key] else {
      let entry = entries.first { $0.key.text == key }
      // The caret stands under an empty text, under a key without a value, or under the mapping without the key.
      reader.report(.missingKey(key: key, owner: owner), at: entry?.place ?? self.place)
      return nil
    }
    return value
  }

  /// Where the mapping stands, and its values by key.
  var origin: RowOrigin {
    var places: [String: Place] = [:]
    places.reserveCapacity(entries.count)
    for entry in entries { places[entry.key.text] = entry.place }
    return RowOrigin(row: place, columns: places)
  }
}

extension YAMLEntry {
  /// Where the value stands, or the key of one that is left out.
  var place: Place { value.bytes.isEmpty ? key.place : value.place }
}

extension RowOrigin {
  /// Adds the places of a mapping inside another: `publisher` with `publisher.prefix`.
  mutating func add(_ origin: RowOrigin, under key: String) {
    columns[key] = origin.row
    for (inner, place) in origin.columns { columns["\(key).\(inner)"] = place }
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
