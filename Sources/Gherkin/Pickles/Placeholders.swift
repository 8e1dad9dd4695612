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
