import Cells
import Desktop

/// A key of a drill, beside the console's own: the footer is made from these.
struct DrillKey: Sendable {
  let keys: [Key]
  let command: Command
  /// Its name in the footer.
  let sign: String
  let word: String
  let title: String

  /// The commands of a drill.
  enum Command: Hashable, Sendable {
    case begin, again, hint, takeBack, show, quit
  }

  /// All keys, in the footer's order; the console uses none of them but the one for quitting.
  static let all: [DrillKey] = [
    DrillKey(keys: [.enter], command: .begin, sign: "Enter", word: "Go on", title: "Go on"),
    DrillKey(keys: [.character("r")], command: .again, sign: "r", word: "Again", title: "Repeat this drill"),
    DrillKey(keys: [.alt("g")], command: .hint, sign: "Alt-G", word: "Hint", title: "Give a hint"),
    DrillKey(
      keys: [.alt("u")], command: .takeBack, sign: "Alt-U", word: "Take back", title: "Take the mistake back"),
    DrillKey(
      keys: [.alt("s")], command: .show, sign: "Alt-S", word: "Show me", title: "Do the task in my place"),
    DrillKey(keys: [.control("q")], command: .quit, sign: "^Q", word: "Quit", title: "Quit"),
  ]

  /// The console's help, which its own key opens.
  static let help = KeyHint(keys: [.function(1)], sign: "F1", word: "Keys", title: "The console's keys")

  var hint: KeyHint { KeyHint(keys: keys, sign: sign, word: word, title: title) }
}
