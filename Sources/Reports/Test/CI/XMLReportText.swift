import Cells
import Notations

/// Text in a report in XML 1.0.
///
/// People read it, so control characters are shown as on the screen. `XMLWriter`, whose packages no person
/// reads, replaces what XML cannot hold with U+FFFD.
enum XMLReportText {
  /// Escapes text between tags.
  static func content(_ text: String) -> String {
    XMLText.escaped(text, isQuoted: false) { $0 == "\n" || $0 == "\t" ? nil : shown($0) }
  }

  /// Escapes text between double quotes, where a reader would turn a line break into a blank.
  static func attribute(_ text: String) -> String {
    XMLText.escaped(text, isQuoted: true) { scalar in
      switch scalar {
      case "\n": "&#10;"
      case "\t": "&#9;"
      default: shown(scalar)
      }
    }
  }

  /// The replacement for a scalar that XML 1.0 cannot represent (2.2, Char), or that would act as a control
  /// character when a terminal shows the file; nil for others.
  private static func shown(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: VisibleText.of(String(scalar))
    default: nil
    }
  }
}
