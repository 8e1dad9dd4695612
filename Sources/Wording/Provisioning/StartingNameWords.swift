import Cells
import Organizations

/// Why a NAME is not valid, in words.
public enum StartingNameWords {
  public static func sentence(_ problem: StartingNames.Problem) -> String {
    switch problem {
    case .empty: "The name has no letter in it."
    case .tooLong(let count): "The name has \(count) characters, and at most \(StartingNames.longest) fit."
    case .character(let character): "A name cannot have “\(VisibleText.of(String(character)))” in it."
    case .letter(let character):
      "The letter “\(VisibleText.of(String(character)))” has no counterpart among the Latin letters that a unique name is of."
    case .beginsWithDigit: "A unique name begins with a letter."
    }
  }

  /// What to do next.
  public static func hint(_ problem: StartingNames.Problem) -> String {
    switch problem {
    case .character("/"), .character("\\"): "Give the name alone; --in FOLDER says where it is made."
    default: "Give one of Latin letters, digits and blanks, such as “Acme Assist”."
    }
  }
}
