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

  /// All keys, in the footer's order; those for hints, mistakes and tasks hide what the console has there.
  static func all(in table: KeyTable) -> [DrillKey] {
    [
      DrillKey(keys: [.enter], command: .begin, sign: "Enter", word: "Go on", title: "Go on"),
      DrillKey(
        keys: [.character("r")], command: .again, sign: "r", word: "Again", title: "Repeat this drill"),
      DrillKey(.hint, do: .hint, "Hint"),
      DrillKey(.takeBack, do: .takeBack, "Take back"),
      DrillKey(.showMe, do: .show, "Show me"),
      DrillKey(
        keys: table.keys(of: .quit), command: .quit, sign: table.keys(of: .quit).first?.shortName ?? "",
        word: "Quit", title: "Quit"),
    ]
  }

  /// What a key that hides one of the console's does in a drill; nil if it is not a drill's.
  static func command(of key: PlayingKey) -> Command? {
    switch key {
    case .hint: .hint
    case .takeBack: .takeBack
    case .showMe: .show
    case .goOnFromHere, .goOnFromWhereItWasLeft: nil
    }
  }

  /// The console's help, which its own key opens.
  static func help(in table: KeyTable) -> KeyHint {
    let keys = table.keys(of: .help)
    return KeyHint(keys: keys, sign: keys.first?.shortName ?? "", word: "Keys", title: "The console's keys")
  }

  var hint: KeyHint { KeyHint(keys: keys, sign: sign, word: word, title: title) }
}

extension DrillKey {
  private init(_ playing: PlayingKey, do command: Command, _ word: String) {
    self.init(
      keys: [playing.key], command: command, sign: playing.key.name, word: word, title: playing.title)
  }
}
