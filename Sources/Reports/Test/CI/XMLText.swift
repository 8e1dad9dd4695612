import Cells

/// Text as it stands in a report of XML 1.0.
///
/// People read it, so control characters are shown as on the screen; `XMLWriter`, whose packages no person reads, puts
/// U+FFFD in the place of what XML cannot hold.
enum XMLText {
  /// Between tags.
  static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// Between double quotes, where a reader would take a line break for a blank.
  static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      // Else `]]>` would stand in text, which XML forbids.
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where isAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n" where isAttribute: result.append(contentsOf: "&#10;".unicodeScalars)
      case "\t" where isAttribute: result.append(contentsOf: "&#9;".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      default:
        if isForbidden(scalar) {
          result.append(contentsOf: VisibleText.of(String(scalar)).unicodeScalars)
        } else {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }

  /// What XML 1.0 has no way to write (2.2, Char), and what a terminal that shows the file would obey.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
