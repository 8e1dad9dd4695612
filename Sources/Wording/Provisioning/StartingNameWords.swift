import Cells
import Organizations

/// Why a NAME is not valid, in words.
public enum StartingNameWords {
  public static func sentence(_ problem: StartingNames.Problem) -> String {
    switch problem {
    case .empty: "The name contains no letter."
    case .tooLong(let count):
      "The name has \(count) characters; at most \(StartingNames.longest) are allowed."
    case .character(let character): "A name cannot contain “\(VisibleText.of(String(character)))”."
    case .letter(let character):
      "The letter “\(VisibleText.of(String(character)))” has no Latin equivalent, and a unique name "
        + "allows only Latin letters."
    case .beginsWithDigit: "A unique name begins with a letter."
    }
  }

  /// What to do next.
  public static func hint(_ problem: StartingNames.Problem) -> String {
    switch problem {
    case .character("/"), .character("\\"): "Give only the name; --in FOLDER chooses where it is created."
    default: "Use Latin letters, digits and spaces, such as “Acme Assist”."
    }
  }
}
