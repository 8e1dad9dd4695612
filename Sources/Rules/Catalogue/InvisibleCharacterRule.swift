import Diagnostics
import Organizations
import Records

/// A character that nobody can see in a label, a tooltip or a slash command.
public enum InvisibleCharacterRule: Rule {
  public static let id = "invisible-character"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning = """
    Control characters, zero-width characters and those that turn the direction of text cannot be seen, and make a \
    button or a command look like another one.
    """
  public static let bad = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: "Co\\u202Ebrowse",
         tooltip: Start to co-browse, slashCommand: /cb}
    """
  public static let good = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /cb}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    var findings: [Finding] = []
    for solution in subject.organization.solutions {
      for row in solution.conversationActionLocales where row.isActive {
        let texts = [
          ("label", row.label), ("tooltip", row.tooltip), ("slashCommand", row.slashCommand ?? ""),
        ]
        for (key, text) in texts {
          guard let scalar = firstInvisible(in: text, isCommand: key == "slashCommand"),
            !Optional(text).isBlank
          else { continue }
          findings.append(
            Finding(
              at: solution.place(of: row, key), "`\(key)` contains the character \(code(of: scalar))",
              hint: "leave it out; nobody can see it"))
        }
      }
    }
    return findings
  }

  private static func firstInvisible(in text: String, isCommand: Bool) -> Unicode.Scalar? {
    // Plain ASCII, the common case, can be recognized by its bytes.
    guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
    let last = text.unicodeScalars.last
    return text.unicodeScalars.first { scalar in
      guard !scalar.isASCII else { return !(0x20..<0x7F).contains(scalar.value) }
      // The joiners shape the letters and emoji between which they stand, but no command needs them.
      if scalar == "\u{200C}" || scalar == "\u{200D}" { return isCommand || scalar == last }
      return switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: true
      default: scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isVariationSelector
      }
    }
  }

  /// The scalar in Unicode notation: `U+202E`.
  private static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
