/// Text from outside made fit to be shown: what would steer a terminal becomes a visible symbol.
///
/// Each Unicode scalar stays one scalar, so that columns still count the same.
struct VisibleText: Hashable {
  let text: String

  init(_ outside: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in outside.unicodeScalars { scalars.append(Self.visible(scalar)) }
    text = String(scalars)
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control:
      // The pictures of control characters begin at U+2400; DEL has U+2421, and the others (C1) have none.
      switch scalar.value {
      case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
      case 0x7F: "\u{2421}"
      default: "\u{FFFD}"
      }
    case .lineSeparator, .paragraphSeparator: "\u{2424}"
    // Marks that turn the direction of text would show a line in another order than it has.
    case .format where scalar != "\u{200D}" && scalar != "\u{200C}": "\u{FFFD}"
    default: scalar
    }
  }
}

extension VisibleText {
  /// How many cells a terminal gives to a scalar, as near as a caret needs it.
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default: wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// Blocks of East Asian Width W and F, and emoji (Unicode Standard Annex 11).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
    0x1F900...0x1F9FF,
    0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
