/// Converts libyaml's counts of Unicode scalars to byte offsets.
///
/// It continues from the last query, so that a whole file costs one pass. Lines and columns are computed only
/// when a place is requested. libyaml's own would be wrong, because like YAML 1.1 it also counts U+0085,
/// U+2028 and U+2029 as line breaks; no editor does.
struct YAMLOffsets {
  private let bytes: [UInt8]
  private let textStart: Int
  private var scalar = 0
  private var offset: Int

  init(_ source: SourceText) {
    bytes = source.bytes
    textStart = source.textStart
    offset = textStart
  }

  /// The offset of the scalar with this number; the end of the text for a number past it.
  mutating func offset(of target: Int) -> Int {
    if target < scalar { (scalar, offset) = (0, textStart) }
    let bytes = bytes
    let text = bytes.span
    var (passed, reached) = (scalar, offset)
    while passed < target, reached < text.count {
      passed += 1
      reached += Self.width(text[reached])
    }
    let end = min(reached, text.count)
    (scalar, offset) = (passed, end)
    return end
  }

  /// The number of bytes in a scalar that begins with this one.
  private static func width(_ lead: UInt8) -> Int {
    switch lead {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
