import Cells
import Notations

/// Text in a report in XML 1.0.
///
/// People read it, on terminals too, so everything is shown as on the screen, apart from tabs and the ends of lines.
/// `XMLWriter`, whose packages no person reads, replaces what XML cannot hold with U+FFFD.
enum XMLReportText {
  /// Escapes text between tags.
  static func content(_ text: String) -> String {
    XMLText.escaped(shown(text), isQuoted: false) { _ in nil }
  }

  /// Escapes text between double quotes, where a reader would turn a line break into a blank.
  static func attribute(_ text: String) -> String {
    XMLText.escaped(shown(text), isQuoted: true) { scalar in
      switch scalar {
      case "\n": "&#10;"
      case "\t": "&#9;"
      default: nil
      }
    }
  }

  /// The text without anything that XML 1.0 cannot represent (2.2, Char), that acts when a terminal shows the file, or
  /// that hides.
  private static func shown(_ text: String) -> String {
    var shown = ""
    var piece = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard scalar == "\n" || scalar == "\t" else {
        piece.append(scalar)
        continue
      }
      shown += VisibleText.of(String(piece)) + String(scalar)
      piece = String.UnicodeScalarView()
    }
    return shown + VisibleText.of(String(piece))
  }
}
