/// Text as it stands in XML: what would be read as markup is written as a reference.
public enum XMLText {
  /// - Parameters:
  ///   - isQuoted: Whether it stands between double quotes, as an attribute does.
  ///   - substitute: What stands for a scalar that cannot stand there as it is; nil: it can.
  public static func escaped(
    _ text: String, isQuoted: Bool, _ substitute: (Unicode.Scalar) -> String?
  ) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let reference: String? =
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        // Else `]]>` would stand in text, which XML forbids.
        case ">": "&gt;"
        case "\"" where isQuoted: "&quot;"
        default: substitute(scalar)
        }
      if let reference {
        escaped.append(contentsOf: reference.unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
