/// Estimates how deeply a page's elements are nested without building them.
enum HTMLDepth {
  /// Elements without an end tag, and those that always end the one before them.
  private static let unnested: Set<String> = [
    "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "p",
    "param", "source", "track", "wbr",
  ]

  /// An upper bound of the deepest nesting: start tags minus end tags.
  static func estimate(of bytes: [UInt8]) -> Int {
    var depth = 0
    var deepest = 0
    for offset in bytes.indices.dropLast() where bytes[offset] == UInt8(ascii: "<") {
      if bytes[offset + 1] == UInt8(ascii: "/") {
        depth = max(0, depth - 1)
      } else if isLetter(bytes[offset + 1]) {
        let name = bytes[(offset + 1)...].prefix(8).prefix { isLetter($0) }
        if !unnested.contains(String(decoding: name, as: UTF8.self).lowercased()) { depth += 1 }
        deepest = max(deepest, depth)
      }
    }
    return deepest
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
