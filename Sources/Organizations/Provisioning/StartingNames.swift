/// The names derived from the NAME that a user gives a new solution or organization.
///
/// - The unique name: the NAME's words joined, each with a capital first letter and without accents:
///   `acme assist` gives `AcmeAssist`.
/// - The prefix: the first three letters and digits of the unique name in lower case, padded with `x`: `acm`.
/// - A solution's folder: the unique name in lower case. An organization's folder and a scenario's file: the
///   words in lower case with hyphens.
public struct StartingNames: Hashable, Sendable {
  /// The NAME as shown: trimmed, with one space between words.
  public let shown: String
  public let uniqueName: String
  public let prefix: String
  /// `acmeassist`.
  public let folder: String
  /// `acme-assist`.
  public let hyphenated: String

  /// The longest NAME that fits the columns it goes into.
  public static let longest = 50

  /// Why a NAME is invalid.
  public enum Problem: Error, Hashable, Sendable {
    case empty
    case tooLong(Int)
    /// A character that a name cannot have: `/` and `\` would make another folder.
    case character(Character)
    /// A letter without a counterpart in a unique name, which consists of Latin letters and digits.
    case letter(Character)
    case beginsWithDigit
  }

  public init(_ name: String) throws(Problem) {
    shown = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !shown.isEmpty else { throw .empty }
    guard shown.unicodeScalars.count <= Self.longest else { throw .tooLong(shown.unicodeScalars.count) }
    var words = [""]
    for character in shown {
      if character == " " || "-_.&'()+,".contains(character) {
        words.append("")
      } else if let plain = Self.plain(character) {
        words[words.count - 1] += plain
      } else {
        throw character.isLetter || character.isNumber ? .letter(character) : .character(character)
      }
    }
    words.removeAll(where: \.isEmpty)
    uniqueName = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    guard let first = uniqueName.first else { throw .empty }
    guard first.isLetter else { throw .beginsWithDigit }
    folder = uniqueName.lowercased()
    hyphenated = words.joined(separator: "-").lowercased()
    prefix = String((folder + "xx").prefix(3))
  }

  /// The Latin letters or the digit for a character; nil if there is none.
  private static func plain(_ character: Character) -> String? {
    var text = ""
    for scalar in character.unicodeScalars {
      if scalar.isASCII {
        guard Character(scalar).isLetter || Character(scalar).isNumber else { return nil }
        text.unicodeScalars.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        guard let letters = latin(scalar) else { return nil }
        text += letters
      }
    }
    return text.isEmpty ? nil : text
  }

  /// The letters in the Unicode name of a Latin letter: `LATIN SMALL LETTER E WITH ACUTE` gives `e`.
  private static func latin(_ scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER",
      ["SMALL", "CAPITAL"].contains(words[1])
    else { return nil }
    if words[3] == "SHARP" { return words[1] == "SMALL" ? "ss" : "SS" }
    guard words[3].count <= 2, words[3].allSatisfy(\.isASCII) else { return nil }
    return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
  }
}
