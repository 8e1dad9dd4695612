/// Words for characters that cannot be seen, or are taken for others.
public enum CharacterWords {
  /// A character by its name and number: `a no-break space (U+00A0)`.
  public static func name(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09: return "a tab"
    case 0xA0: return "a no-break space (\(number(of: scalar)))"
    case 0x3B: return "a semicolon"
    case 0xFF1A: return "the full-width one (\(number(of: scalar)))"
    default: return scalar.properties.name.map { "\($0) (\(number(of: scalar)))" } ?? number(of: scalar)
    }
  }

  private static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
