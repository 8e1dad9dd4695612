import Diagnostics

/// Where a row stands in a file: the row itself, and the values of its columns by key.
public struct RowOrigin: Hashable, Sendable {
  public var row: Place
  public var columns: ColumnPlaces

  public init(row: Place, columns: ColumnPlaces = [:]) {
    self.row = row
    self.columns = columns
  }
}

/// The places of a row's values by the keys of their columns, all in one file.
///
/// An organization holds one for each of its rows, and a row has few columns: a list that is looked through costs a
/// fraction of a dictionary.
public struct ColumnPlaces: Sendable {
  private struct Entry: Hashable {
    let key: String
    let line: Int32
    let column: Int32
    let length: Int32
  }

  private var file = ""
  private var entries: [Entry] = []

  /// Adds the place of a value, whose key must not be there yet; all places are in one file.
  public mutating func add(_ place: Place, for key: String) {
    if entries.isEmpty { file = place.file }
    entries.append(
      Entry(
        key: key, line: Int32(clamping: place.line), column: Int32(clamping: place.column),
        length: Int32(clamping: place.length)))
  }

  public mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// The keys whose places are known.
  public var keys: [String] { entries.map(\.key) }

  public subscript(key: String) -> Place? {
    guard let entry = entries.first(where: { $0.key == key }) else { return nil }
    return Place(file: file, line: Int(entry.line), column: Int(entry.column), length: Int(entry.length))
  }
}

/// The order of the keys says nothing.
extension ColumnPlaces: Hashable {
  public static func == (left: ColumnPlaces, right: ColumnPlaces) -> Bool {
    left.file == right.file && Set(left.entries) == Set(right.entries)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(file)
    hasher.combine(Set(entries))
  }
}

extension ColumnPlaces: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Place)...) {
    for (key, place) in elements { add(place, for: key) }
  }
}
