/// A tag as written in a line.
struct WrittenTag: Hashable {
  var location: Location
  var name: String
}

extension Lines {
  /// The content of a line that starts with `@`.
  enum TagLine {
    case tags([WrittenTag])
    /// A tag with white space in it; the official parser takes no tag from such a line.
    case blankInTag(WrittenTag)
  }

  /// The tags of a line, up to white space followed by `#`.
  func tags(of line: Line) -> TagLine {
    let end = commentStart(line.text) ?? line.text.upperBound
    var tags: [WrittenTag] = []
    var column = line.indentation + 1
    var start = line.text.lowerBound
    while start < end {
      let next = bytes[(start + 1)..<end].firstIndex(of: UInt8(ascii: "@")) ?? end
      let name = Whitespace.trimmed((start + 1)..<next, of: bytes)
      // `trimmed` would accept space after the `@`, but a tag must not contain any space.
      let text = start..<max(name.text.upperBound, start + 1)
      let tag = WrittenTag(location: Location(line: line.number, column: column), name: string(text))
      if !name.text.isEmpty {
        guard !hasWhitespace((start + 1)..<text.upperBound) else { return .blankInTag(tag) }
        tags.append(tag)
      }
      column += characters(in: start..<next)
      start = next
    }
    return .tags(tags)
  }

  private func commentStart(_ range: Range<Int>) -> Int? {
    range.first { offset in
      bytes[offset] == UInt8(ascii: "#")
        && Whitespace.length(in: bytes, before: offset, notBefore: range.lowerBound) > 0
    }
  }

  private func hasWhitespace(_ range: Range<Int>) -> Bool {
    range.contains { Whitespace.length(in: bytes, at: $0, before: range.upperBound) > 0 }
  }
}
