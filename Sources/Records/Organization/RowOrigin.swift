import Diagnostics

/// Where a row comes from: its place in a file, those of its values by column key, and what carried it.
public struct RowOrigin: Hashable, Sendable {
  public var row: Place
  public var columns: ColumnPlaces
  public var carrier = RowCarrier.ownFile

  public init(row: Place, columns: ColumnPlaces = [:]) {
    self.row = row
    self.columns = columns
  }
}

/// The places of a row's values by column key.
///
/// An organization holds one of these per row, and a row has few columns: a list with linear search costs a
/// fraction of a dictionary.
public struct ColumnPlaces: Sendable {
  private struct Entry: Hashable {
    let key: String
    /// The index of its file in `files`.
    let file: Int32
    let line: Int32
    let column: Int32
    let length: Int32
  }

  /// Usually one file; only a package can have a row's values in several.
  private var files: [String] = []
  private var entries: [Entry] = []

  public init() {}

  /// Adds the place of a value.
  ///
  /// Its key must not be there yet.
  public mutating func add(_ place: Place, for key: String) {
    // Nearly always the file of the value before.
    let file = files.last == place.file ? files.count - 1 : files.firstIndex(of: place.file) ?? files.count
    if file == files.count { files.append(place.file) }
    entries.append(
      Entry(
        key: key, file: Self.clamped(file), line: Self.clamped(place.line),
        column: Self.clamped(place.column), length: Self.clamped(place.length)))
  }

  /// What `Int32(clamping:)` gives, without asking the runtime about both types for every place.
  private static func clamped(_ number: Int) -> Int32 {
    if number > Int(Int32.max) { return Int32.max }
    return number < Int(Int32.min) ? Int32.min : Int32(truncatingIfNeeded: number)
  }

  public mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// The keys whose places are known.
  public var keys: [String] { entries.map { $0.key } }

  public subscript(key: String) -> Place? {
    get {
      guard let entry = entries.first(where: { $0.key == key }) else { return nil }
      return Place(
        file: files[Int(entry.file)], line: Int(entry.line), column: Int(entry.column),
        length: Int(entry.length))
    }
    set {
      entries.removeAll { $0.key == key }
      if let newValue { add(newValue, for: key) }
    }
  }

  /// Removes the places of some keys.
  public mutating func removeAll(where isMeant: (String) -> Bool) { entries.removeAll { isMeant($0.key) } }
}

/// The order of the keys has no meaning.
extension ColumnPlaces: Hashable {
  private var places: [String: Place] {
    Dictionary(keys.compactMap { key in self[key].map { (key, $0) } }) { first, _ in first }
  }

  public static func == (left: ColumnPlaces, right: ColumnPlaces) -> Bool { left.places == right.places }

  public func hash(into hasher: inout Hasher) { hasher.combine(places) }
}

extension ColumnPlaces: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Place)...) {
    for (key, place) in elements { add(place, for: key) }
  }
}
