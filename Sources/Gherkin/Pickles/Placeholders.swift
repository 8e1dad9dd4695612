/// The values for the placeholders of a scenario outline, from one example row.
struct Placeholders {
  /// `<name>` and its value, as bytes.
  private let values: [(placeholder: [UInt8], value: [UInt8])]

  /// No values: text stays unchanged.
  static let none = Placeholders(values: [])

  private init(values: [(placeholder: [UInt8], value: [UInt8])]) { self.values = values }

  init(header: TableRow, row: TableRow) {
    values = zip(header.cells, row.cells).map { name, value in
      (Array("<\(name.value)>".utf8), Array(value.value.utf8))
    }
  }

  /// The text with each placeholder replaced by its value.
  ///
  /// Placeholders are replaced one after the other, as in the official parsers: a value that looks like a
  /// later placeholder is replaced too.
  func filled(into text: String) -> String {
    guard !values.isEmpty, text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var bytes = Array(text.utf8)
    for (placeholder, value) in values { bytes = Self.replacing(placeholder, by: value, in: bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An upper bound for the length of texts of this size after replacing; `Int.max` if values hold placeholders
  /// themselves.
  func bound(for size: Int) -> Int {
    var longest = 0
    for (_, value) in values {
      if value.contains(UInt8(ascii: "<")) { return .max }
      longest = max(longest, value.count)
    }
    // A placeholder has at least two characters.
    return size + (size / 2 + 1) * longest
  }

  /// The length of a text after replacing; nil if it is longer than the limit.
  func length(of text: String, limit: Int) -> Int? {
    var bytes = Array(text.utf8)
    for (placeholder, value) in values {
      let count = Self.count(of: placeholder, in: bytes)
      guard bytes.count + count * (value.count - placeholder.count) <= limit else { return nil }
      if count > 0 { bytes = Self.replacing(placeholder, by: value, in: bytes) }
    }
    return bytes.count
  }

  private static func count(of wanted: [UInt8], in bytes: [UInt8]) -> Int {
    var (count, start) = (0, 0)
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "<")) {
      let isFound = bytes[open...].starts(with: wanted)
      count += isFound ? 1 : 0
      start = open + (isFound ? wanted.count : 1)
    }
    return count
  }

  private static func replacing(_ wanted: [UInt8], by value: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "<")) {
      result += bytes[start..<open]
      if bytes[open...].starts(with: wanted) {
        result += value
        start = open + wanted.count
      } else {
        result.append(bytes[open])
        start = open + 1
      }
    }
    return result + bytes[start...]
  }
}
