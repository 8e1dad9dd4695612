/// Where a scalar of the text stands: in bytes, and as a person counts.
struct YAMLPosition {
  var offset: Int
  var line: Int
  var column: Int
}

/// Turns libyaml's counts of Unicode scalars into positions.
///
/// It walks on from the last question, so that a whole file costs one pass. libyaml's own line numbers will
/// not do: it also counts U+0085, U+2028 and U+2029 as line breaks, as YAML 1.1 did; no editor does.
struct YAMLCursor {
  private let source: SourceText
  private var scalar = 0
  private var position: YAMLPosition

  init(_ source: SourceText) {
    self.source = source
    position = YAMLPosition(offset: source.textStart, line: 1, column: 1)
  }

  mutating func position(of target: Int) -> YAMLPosition {
    if target < scalar { self = YAMLCursor(source) }
    let text = source.bytes
    let bytes = text.span
    var reached = position
    while scalar < target, reached.offset < bytes.count {
      let byte = bytes[reached.offset]
      scalar += 1
      reached.offset = min(reached.offset + Self.width(byte), bytes.count)
      reached.column += 1
      if byte == 0x0A || byte == 0x0D && !(reached.offset < bytes.count && bytes[reached.offset] == 0x0A) {
        reached.line += 1
        reached.column = 1
      }
    }
    position = reached
    return reached
  }

  /// How many bytes a scalar has that begins with this one.
  private static func width(_ lead: UInt8) -> Int {
    switch lead {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
