import Notations
import RecordFormats

/// Where a cursor stands in a YAML text that may be incomplete, found by indentation and brackets.
///
/// The parser gives no tree of a line that is half typed, which is where completion is wanted.
struct YAMLCursor {
  /// One step from the top of the file to the mapping or list around the cursor.
  enum Step: Hashable {
    case key(String)
    case item
  }

  /// The steps to what contains the cursor; for a value, its key is the last.
  private(set) var path: [Step] = []
  /// Whether a key may be written here; a value otherwise.
  private(set) var isKey = true
  /// The bytes of the word before the cursor.
  private(set) var word: Range<Int>
  /// The keys of the mapping around the cursor.
  private(set) var siblings: Set<String> = []
  /// Whether it is inside braces or brackets.
  private(set) var isInFlow = false

  private let bytes: [UInt8]
  private let end: Int
  private var frames: [(indent: Int, step: Step)] = []

  /// Finds what a cursor at an offset is in; nil in a comment or in a text of several lines.
  init?(in source: SourceText, at offset: Int) {
    bytes = source.bytes
    end = offset
    word = offset..<offset
    let last = source.place(at: offset).line
    var number = 1
    var textIndent: Int?
    while number <= last {
      guard let line = source.range(ofLine: number) else { return nil }
      let content = bytes[line].firstIndex { $0 != Self.space } ?? line.upperBound
      let indent = content - line.lowerBound
      let isLast = number == last
      number += 1
      if let limit = textIndent {
        if content == line.upperBound && !isLast || indent > limit {
          if isLast { return nil }
          continue
        }
        textIndent = nil
      }
      if content < line.upperBound, bytes[content] == UInt8(ascii: "#") {
        if isLast && offset > content { return nil }
        continue
      }
      if content == line.upperBound && !isLast { continue }
      let stop = isLast ? min(line.upperBound, max(offset, line.lowerBound)) : line.upperBound
      switch take(min(content, stop)..<stop, indent: min(indent, stop - line.lowerBound), isLast: isLast) {
      case .line: break
      case .text(let limit): textIndent = limit
      case .flow(let start):
        // Braces may go on over lines.
        guard let after = flow(from: start, indent: indent) else { return }
        number = source.place(at: after).line
        if number == last, after <= offset {
          // Behind the closing bracket of this line there is nothing to write.
          return nil
        }
        number += 1
      case .comment: return nil
      }
    }
    path = frames.map(\.step)
    if isKey { siblings = blockSiblings(in: source, line: last) }
  }

  private static let space = UInt8(ascii: " ")

  private enum Line {
    case line
    /// A text of several lines follows, deeper than this.
    case text(Int)
    case flow(Int)
    case comment
  }

  /// Takes a line of block style; the last one ends at the cursor.
  private mutating func take(_ range: Range<Int>, indent: Int, isLast: Bool) -> Line {
    var (start, indent) = (range.lowerBound, indent)
    func isDash(_ at: Int) -> Bool {
      at < range.upperBound && bytes[at] == UInt8(ascii: "-")
        && (at + 1 == range.upperBound || bytes[at + 1] == Self.space)
    }
    if isDash(start) {
      frames.removeAll { $0.indent > indent || $0.indent == indent && $0.step == .item }
    } else {
      frames.removeAll { $0.indent >= indent }
    }
    while isDash(start) {
      frames.append((indent, .item))
      var next = start + 1
      while next < range.upperBound, bytes[next] == Self.space { next += 1 }
      indent += next - start
      start = next
    }
    isKey = true
    word = start..<range.upperBound
    guard start < range.upperBound else { return .line }
    if [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(bytes[start]) { return .flow(start) }
    guard let colon = colon(in: start..<range.upperBound) else { return .line }
    frames.append((indent, .key(text(start..<colon))))
    var value = colon + 1
    while value < range.upperBound, bytes[value] == Self.space { value += 1 }
    if isLast {
      isKey = false
      word = value..<range.upperBound
    }
    guard value < range.upperBound else { return .line }
    switch bytes[value] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return .flow(value)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return isLast ? .line : .text(indent)
    default:
      let hasComment = zip(value..<range.upperBound, (value + 1)..<range.upperBound).contains {
        bytes[$0] == Self.space && bytes[$1] == UInt8(ascii: "#")
      }
      return isLast && hasComment ? .comment : .line
    }
  }

  /// The colon that ends a key.
  private func colon(in range: Range<Int>) -> Int? {
    range.first { index in
      bytes[index] == UInt8(ascii: ":")
        && (index + 1 == range.upperBound || bytes[index + 1] == Self.space)
    }
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String(decoding: bytes[range], as: UTF8.self)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    if text.count > 1, let first = text.first, first == text.last, first == "\"" || first == "'" {
      text = String(text.dropFirst().dropLast())
    }
    return text
  }

  // MARK: - Braces and brackets

  private struct Flow {
    var isMapping: Bool
    var key: String?
    var keys: Set<String> = []
    /// Where the word begins that is being written.
    var start: Int
  }

  /// Reads braces; the offset after the closing one, or nil if the cursor is inside, which is noted then.
  private mutating func flow(from start: Int, indent: Int) -> Int? {
    var open: [Flow] = []
    var quote: UInt8?
    var index = start
    while index < bytes.count {
      if index == end, !open.isEmpty {
        note(open)
        return nil
      }
      let byte = bytes[index]
      if let mark = quote {
        if byte == mark { quote = nil }
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if let last = open.last, text(last.start..<index).isEmpty { quote = byte }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open.append(Flow(isMapping: byte == UInt8(ascii: "{"), start: index + 1))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        open.removeLast()
        if open.isEmpty { return index + 1 }
      case UInt8(ascii: ","):
        open[open.count - 1].key = nil
        open[open.count - 1].start = index + 1
      case UInt8(ascii: ":") where open[open.count - 1].isMapping && open[open.count - 1].key == nil:
        let key = text(open[open.count - 1].start..<index)
        open[open.count - 1].key = key
        open[open.count - 1].keys.insert(key)
        open[open.count - 1].start = index + 1
      default: break
      }
      index += 1
    }
    if end >= bytes.count { note(open) }
    return nil
  }

  private mutating func note(_ open: [Flow]) {
    isInFlow = true
    path = frames.map(\.step)
    for flow in open {
      if !flow.isMapping { path.append(.item) } else if let key = flow.key { path.append(.key(key)) }
    }
    guard let last = open.last else { return }
    isKey = last.isMapping && last.key == nil
    var start = last.start
    while start < end, bytes[start] == Self.space || bytes[start] == 0x0A || bytes[start] == 0x0D {
      start += 1
    }
    word = start..<end
    if isKey { siblings = last.keys.union(keysAhead()) }
  }

  /// The keys behind the cursor in the same braces.
  private func keysAhead() -> Set<String> {
    var keys: Set<String> = []
    var (depth, start) = (0, end)
    for index in end..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth < 0 { return keys }
      case UInt8(ascii: ",") where depth == 0: start = index + 1
      case UInt8(ascii: ":") where depth == 0: keys.insert(text(start..<index))
      default: break
      }
    }
    return keys
  }

  // MARK: - Lines

  /// The keys of the lines around one that belong to the same mapping.
  private func blockSiblings(in source: SourceText, line number: Int) -> Set<String> {
    let column = (source.range(ofLine: number)?.lowerBound).map { word.lowerBound - $0 } ?? 0
    var keys: Set<String> = []
    func look(_ numbers: some Sequence<Int>) {
      for other in numbers {
        guard let line = source.range(ofLine: other) else { return }
        var start = bytes[line].firstIndex { $0 != Self.space } ?? line.upperBound
        guard start < line.upperBound, bytes[start] != UInt8(ascii: "#") else { continue }
        let isItem = bytes[start...].starts(with: [UInt8(ascii: "-"), Self.space])
        if other > number, isItem, start - line.lowerBound < column { return }
        while start < line.upperBound, bytes[start...].starts(with: [UInt8(ascii: "-"), Self.space]) {
          start += 1
          while start < line.upperBound, bytes[start] == Self.space { start += 1 }
        }
        let indent = start - line.lowerBound
        if indent < column { return }
        if indent == column, let colon = colon(in: start..<line.upperBound) {
          keys.insert(text(start..<colon))
        }
        if other < number, isItem, indent == column { return }
      }
    }
    let isItem = frames.last?.step == .item && word.lowerBound > 0
    let startsItem =
      isItem
      && source.range(ofLine: number).map { line in
        bytes[line.lowerBound..<word.lowerBound].contains(UInt8(ascii: "-"))
      } == true
    if !startsItem { look((1..<max(1, number)).reversed()) }
    look(number + 1...max(number + 1, source.lineCount))
    return keys
  }
}

extension ValueShape {
  /// The shape at the end of some steps; nil if they lead nowhere.
  func shape(at path: some Sequence<YAMLCursor.Step>) -> ValueShape? {
    var shape = self
    for step in path {
      switch (step, shape) {
      case (.item, .list(let item, _)): shape = item
      case (.key(let key), .mapping(let mapping)):
        guard let next = mapping[key]?.value else { return nil }
        shape = next
      case (.key, .entries(_, let value)): shape = value
      default: return nil
      }
    }
    return shape
  }
}
