/// Changes of a list of single values.
extension YAMLEditor {
  /// Adds a value at the end of a list: in its brackets, or on a line of its own.
  ///
  /// - Returns: false if there is no list at the path; nothing changes then.
  public mutating func append(_ value: YAMLValue, toListAt path: [Step]) -> Bool {
    guard let list = node(at: path), case .sequence(let items) = list.content else { return false }
    guard let last = items.last else {
      let inside = list.bytes.lowerBound + 1
      return replace(inside..<inside, with: value.flow)
    }
    let end = lastByte(of: last)
    guard !isFlow(list) else { return replace(end..<end, with: ", \(value.flow)") }
    let line = source.place(at: end).line
    let indent = String(repeating: " ", count: source.place(at: list.bytes.lowerBound).column - 1)
    let lineEnd = source.lineEnd(line)
    let lineBreak = source.lineBreak(after: source.lineCount > line ? line : max(1, line - 1))
    return replace(lineEnd..<lineEnd, with: "\(lineBreak)\(indent)- \(value.flow)")
  }

  /// Removes an item of a list; a comment on its line stays.
  ///
  /// - Returns: false if there is no such item, or if a comment stands between items in brackets; nothing changes
  ///   then.
  public mutating func removeItem(_ index: Int, fromListAt path: [Step]) -> Bool {
    guard let list = node(at: path), case .sequence(let items) = list.content, items.indices.contains(index)
    else { return false }
    return isFlow(list)
      ? removeFlowItem(index, of: items, in: list) : removeBlockItem(index, of: items, in: list)
  }

  private mutating func removeFlowItem(_ index: Int, of items: [YAMLNode], in list: YAMLNode) -> Bool {
    let gone =
      if index > 0 {
        lastByte(of: items[index - 1])..<lastByte(of: items[index])
      } else if items.count > 1 {
        items[0].bytes.lowerBound..<items[1].bytes.lowerBound
      } else {
        // A comma after the only item goes too.
        list.bytes.lowerBound + 1..<list.bytes.upperBound - 1
      }
    return !holdsComment(gone) && replace(gone, with: "")
  }

  private mutating func removeBlockItem(_ index: Int, of items: [YAMLNode], in list: YAMLNode) -> Bool {
    let end = lastByte(of: items[index])
    guard let dash = dash(before: items[index].bytes.lowerBound) else { return false }
    // A list without items must be in brackets.
    guard items.count > 1 else { return replace(dash..<end, with: "[]") }
    let line = source.place(at: dash).line
    guard source.place(at: end).line == line else { return false }
    let lineEnd = source.lineEnd(line)
    guard !holdsComment(end..<lineEnd) else {
      let comment = source.bytes[end...].firstIndex(of: UInt8(ascii: "#")) ?? end
      return replace(dash..<comment, with: "")
    }
    return replace(source.lineEnd(line - 1)..<lineEnd, with: "")
  }

  /// The offset of the dash that begins an item, if nothing else is before it on its line.
  private func dash(before item: Int) -> Int? {
    let place = source.place(at: item)
    guard place.line > 1 else { return nil }
    let before = source.bytes[source.lineStart(place.line)..<item]
    guard let dash = before.firstIndex(where: { $0 != UInt8(ascii: " ") }),
      before[dash] == UInt8(ascii: "-"),
      before[(dash + 1)...].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
    else { return nil }
    return dash
  }
}
