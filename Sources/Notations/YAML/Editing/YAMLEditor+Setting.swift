extension YAMLEditor {
  /// Sets a key of a mapping to a value: replaces its current value, or otherwise adds an entry after another
  /// key's, or at the end of the mapping.
  ///
  /// - Returns: false if there is no mapping at the path, or the key holds nested values; nothing changes
  ///   then.
  public mutating func set(
    _ value: YAMLValue, for key: String, in path: [Step] = [], after neighbour: String? = nil
  ) -> Bool {
    guard let entries = entries(at: path), let mapping = node(at: path) else { return false }
    if let entry = entries.first(where: { $0.key.text == key }) { return set(value, of: entry) }
    let member = YAMLValue.Member(key, value)
    let last = entries.first { $0.key.text == neighbour } ?? entries.last
    return isFlow(mapping)
      ? insert(member.flow, behind: last, in: mapping)
      : insert(member.block, behind: last, beside: entries.first)
  }

  private mutating func set(_ value: YAMLValue, of entry: YAMLEntry) -> Bool {
    guard case .scalar(let scalar) = entry.value.content else { return false }
    guard !entry.value.bytes.isEmpty else {
      guard let colon = afterColon(of: entry) else {
        return replace(entry.key.bytes.upperBound..<entry.key.bytes.upperBound, with: ": \(value.flow)")
      }
      return replace(colon..<colon, with: " \(value.flow)")
    }
    let bytes = entry.value.bytes.lowerBound..<lastByte(of: entry.value)
    return replace(bytes, with: value.flow(inPlaceOf: source.bytes[bytes], scalar))
  }

  private mutating func insert(_ text: String, behind last: YAMLEntry?, in mapping: YAMLNode) -> Bool {
    guard let last else {
      let inside = mapping.bytes.lowerBound + 1
      return replace(inside..<inside, with: text)
    }
    let end = end(of: last)
    return replace(end..<end, with: ", \(text)")
  }

  /// Inserts lines after the last line of an entry, including its comment, with the mapping's indentation.
  private mutating func insert(_ lines: [String], behind last: YAMLEntry?, beside first: YAMLEntry?) -> Bool {
    guard let last, let first else { return false }
    let line = source.place(at: end(of: last)).line
    let end = source.lineEnd(line)
    let indent = String(repeating: " ", count: source.place(of: first.key.bytes).column - 1)
    let lineBreak = source.lineBreak(after: source.lineCount > line ? line : max(1, line - 1))
    return replace(end..<end, with: lines.map { lineBreak + indent + $0 }.joined())
  }
}

extension YAMLValue {
  /// The value in the style of the one it replaces: a text in the same quotes, a flag in the same case.
  fileprivate func flow(inPlaceOf old: some Collection<UInt8>, _ scalar: YAMLScalar) -> String {
    switch self {
    case .text(let text): return YAMLText.written(text, inPlaceOf: old)
    case .flag(let flag) where scalar.asFlag != nil:
      let letters = scalar.text
      if letters == letters.uppercased() { return flag ? "TRUE" : "FALSE" }
      return letters.first?.isUppercase == true ? (flag ? "True" : "False") : flow
    case .flag, .literal, .list, .mapping, .section: return flow
    }
  }
}
