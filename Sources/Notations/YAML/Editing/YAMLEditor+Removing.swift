extension YAMLEditor {
  /// Removes an entry from a mapping.
  ///
  /// - Returns: false if it does not exist, or if removing it would also remove a comment or the line that a
  ///   list item begins on. Nothing changes then.
  public mutating func remove(_ key: String, from path: [Step]) -> Bool {
    guard let entries = entries(at: path), let mapping = node(at: path),
      let index = entries.firstIndex(where: { $0.key.text == key })
    else { return false }
    let entry = entries[index]
    guard
      !holdsComment(
        entry.key.bytes.upperBound..<max(entry.key.bytes.upperBound, entry.value.bytes.lowerBound))
    else { return false }
    guard isFlow(mapping) else { return entries.count > 1 && removeLines(of: entry) }
    guard !ownsComment(entry, behind: index > 0 ? end(of: entries[index - 1]) : mapping.bytes.lowerBound)
    else { return false }
    if index > 0 {
      let before = end(of: entries[index - 1])
      guard !holdsComment(before..<entry.key.bytes.lowerBound) else { return false }
      return replace(before..<end(of: entry), with: "")
    }
    guard let next = entries.dropFirst().first else {
      return replace(entry.key.bytes.lowerBound..<end(of: entry), with: "")
    }
    guard !holdsComment(end(of: entry)..<next.key.bytes.lowerBound) else { return false }
    return replace(entry.key.bytes.lowerBound..<next.key.bytes.lowerBound, with: "")
  }

  /// Whether an entry in braces is on a line of its own with a comment after it.
  private func ownsComment(_ entry: YAMLEntry, behind start: Int) -> Bool {
    let (before, last) = (source.place(at: start).line, source.place(at: end(of: entry)).line)
    return before < source.place(of: entry.key.bytes).line
      && holdsComment(end(of: entry)..<source.lineEnd(last))
  }

  /// Removes an entry's lines together with the line break before them, so that a file without a final line
  /// break stays that way.
  private mutating func removeLines(of entry: YAMLEntry) -> Bool {
    let first = source.place(of: entry.key.bytes).line
    let end = end(of: entry)
    let lastLine = source.place(at: end).line
    let before = source.bytes[source.lineStart(first)..<entry.key.bytes.lowerBound]
    guard first > 1, before.allSatisfy({ $0 == UInt8(ascii: " ") }),
      !holdsComment(end..<source.lineEnd(lastLine))
    else { return false }
    return replace(source.lineEnd(first - 1)..<source.lineEnd(lastLine), with: "")
  }

  /// Removes the value of a key but keeps the key and any comment after it.
  public mutating func clear(_ key: String, in path: [Step]) -> Bool {
    guard let entry = entries(at: path)?.first(where: { $0.key.text == key }) else { return false }
    guard !entry.value.bytes.isEmpty else { return true }
    guard let colon = afterColon(of: entry) else { return false }
    let start = holdsComment(colon..<entry.value.bytes.lowerBound) ? entry.value.bytes.lowerBound : colon
    return replace(start..<lastByte(of: entry.value), with: "")
  }
}
