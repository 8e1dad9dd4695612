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

  /// The length of a text after replacing, without replacing anything; `Int.max` if it is beyond all numbers.
  ///
  /// It counts the placeholders in the text and in the values, and misses those that only form where a value
  /// meets the text around it.
  func estimate(for text: String) -> Int {
    let bytes = Array(text.utf8)
    var length = bytes.count
    var counts = values.map { Self.count(of: $0.placeholder, in: bytes) }
    for (index, (placeholder, value)) in values.enumerated() where counts[index] > 0 {
      let (growth, overflow) = counts[index].multipliedReportingOverflow(by: value.count - placeholder.count)
      guard !overflow, growth < Int.max / 2, length < Int.max / 2 else { return .max }
      length += growth
      for later in values.indices[(index + 1)...] {
        let inValue = Self.count(of: values[later].placeholder, in: value)
        let (more, overflow) = counts[index].multipliedReportingOverflow(by: inValue)
        guard !overflow, more < Int.max / 2, counts[later] < Int.max / 2 else { return .max }
        counts[later] += more
      }
    }
    return length
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
