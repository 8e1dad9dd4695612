/// Turns libyaml's counts of Unicode scalars into offsets of bytes.
///
/// It walks on from the last question, so that a whole file costs one pass. Lines and columns are worked out where
/// somebody asks for a place: libyaml's own would not do, as it also counts U+0085, U+2028 and U+2029 as line
/// breaks, as YAML 1.1 did; no editor does.
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

  /// The offset of the scalar with this number; the end of the text for one behind it.
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
