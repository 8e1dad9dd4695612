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
    while scalar < target, position.offset < source.bytes.count { step() }
    return position
  }

  private mutating func step() {
    let byte = source.bytes[position.offset]
    scalar += 1
    position.offset = min(position.offset + Self.width(byte), source.bytes.count)
    let next = position.offset < source.bytes.count ? source.bytes[position.offset] : 0
    if byte == 0x0A || byte == 0x0D && next != 0x0A {
      position.line += 1
      position.column = 1
    } else {
      position.column += 1
    }
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
