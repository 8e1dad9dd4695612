extension Lines {
  /// The language selected by a comment such as `# language: fr`; nil for any other comment.
  func language(of line: Line) -> String? {
    var rest = bytes[line.text].dropFirst()
    skipSpace(&rest)
    guard rest.starts(with: Array("language".utf8)) else { return nil }
    rest = rest.dropFirst("language".utf8.count)
    skipSpace(&rest)
    guard rest.popFirst() == UInt8(ascii: ":") else { return nil }
    skipSpace(&rest)
    guard !rest.isEmpty, rest.allSatisfy(Self.isOfLanguageCode) else { return nil }
    return String(decoding: rest, as: UTF8.self)
  }

  private func skipSpace(_ rest: inout ArraySlice<UInt8>) {
    while !rest.isEmpty {
      let length = Whitespace.length(in: bytes, at: rest.startIndex, before: rest.endIndex)
      guard length > 0 else { return }
      rest = rest.dropFirst(length)
    }
  }

  private static func isOfLanguageCode(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
