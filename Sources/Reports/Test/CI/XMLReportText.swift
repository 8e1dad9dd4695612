import Cells
import Notations

/// Text as it stands in a report of XML 1.0.
///
/// People read it, so control characters are shown as on the screen; `XMLWriter`, whose packages no person reads, puts
/// U+FFFD in the place of what XML cannot hold.
enum XMLReportText {
  /// Between tags.
  static func content(_ text: String) -> String {
    XMLText.escaped(text, isQuoted: false) { $0 == "\n" || $0 == "\t" ? nil : shown($0) }
  }

  /// Between double quotes, where a reader would take a line break for a blank.
  static func attribute(_ text: String) -> String {
    XMLText.escaped(text, isQuoted: true) { scalar in
      switch scalar {
      case "\n": "&#10;"
      case "\t": "&#9;"
      default: shown(scalar)
      }
    }
  }

  /// What stands for a scalar that XML 1.0 has no way to write (2.2, Char), or that a terminal which shows the file
  /// would obey; nil for others.
  private static func shown(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: VisibleText.of(String(scalar))
    default: nil
    }
  }
}
