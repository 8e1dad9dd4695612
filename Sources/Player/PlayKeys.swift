import Cells
import Desktop

/// A key that works during playback, and what it does: the footer and the help are made from these.
struct PlayKey: Sendable {
  let keys: [Key]
  let command: Command
  /// Its name in the footer.
  let sign: String
  let word: String?
  let title: String

  /// The commands of a playback.
  enum Command: Hashable, Sendable {
    case pause, stepOn, stepBack, faster, slower, nextScenario, previousScenario
    case takeOver, help, quit, interrupt, suspend, redraw
  }

  /// A key that only a playback has.
  private init(_ keys: Key..., do command: Command, _ sign: String, _ word: String?, _ title: String) {
    self.keys = keys
    self.command = command
    self.sign = sign
    self.word = word
    self.title = title
  }

  /// A command that the console has too: it keeps the keys that it has there.
  private init(
    _ name: CommandName, in table: KeyTable, and more: [Key] = [], do command: Command, _ word: String?,
    _ title: String
  ) {
    keys = table.keys(of: name) + more
    sign = keys.first?.shortName ?? ""
    (self.command, self.word, self.title) = (command, word, title)
  }

  /// All keys, in the footer's order.
  static func all(in table: KeyTable) -> [PlayKey] {
    [PlayKey(.help, in: table, do: .help, "Help", "This help")] + playing + [
      PlayKey(.quit, in: table, and: [.character("q")], do: .quit, "Quit", "Quit")
    ] + skipping + [
      PlayKey(.redraw, in: table, do: .redraw, nil, "Redraw the screen"),
      PlayKey(.suspend, in: table, do: .suspend, nil, "Suspend; `fg` resumes"),
      PlayKey(.control("c"), do: .interrupt, "^C", nil, "Quit, after asking"),
    ]
  }

  private static let playing: [PlayKey] = [
    PlayKey(.character(" "), do: .pause, "Space", "Pause", "Pause or resume"),
    PlayKey(.right, do: .stepOn, "→", "Step", "Do the next step now"),
    PlayKey(.left, do: .stepBack, "←", "Back", "One step back, to the state before it; pauses"),
    PlayKey(.character("+"), .character("="), do: .faster, "+", "Fast", "Faster"),
    PlayKey(.character("-"), do: .slower, "-", "Slow", "Slower"),
    PlayKey(
      .escape, do: .takeOver, "Esc", "Take over",
      "Take over by hand: the console is live from here, with everything that has happened"),
  ]

  private static let skipping: [PlayKey] = [
    PlayKey(.character("n"), .pageDown, do: .nextScenario, "n", "Next scenario", "The next scenario"),
    PlayKey(
      .character("p"), .pageUp, do: .previousScenario, "p", nil,
      "Back to the start of the scenario; there, to the previous one"),
  ]

  static let answers = [
    KeyHint(keys: [.character("y")], sign: "y", word: "Yes", title: "Yes"),
    KeyHint(keys: [.character("n")], sign: "n", word: "No", title: "No"),
  ]

  static func command(for key: Key, in table: KeyTable) -> Command? {
    all(in: table).first { $0.keys.contains(key) }?.command
  }
}

extension Playback {
  /// The keys that work now, for the footer and the help.
  var keyHints: [KeyHint] {
    guard showsKeys else { return [] }
    return switch overlay {
    case .question: PlayKey.answers
    case .help, nil:
      PlayKey.all(in: keys).map { key in
        KeyHint(keys: key.keys, sign: key.sign, word: word(of: key), title: key.title, need: need(of: key))
      }
    }
  }

  private func need(of key: PlayKey) -> KeyHint.Need {
    switch key.command {
    case .help, .pause, .quit: .most
    case .stepOn, .stepBack, .takeOver: .much
    default: .less
    }
  }

  private func word(of key: PlayKey) -> String? {
    switch key.command {
    case .pause: isOver || isAtFailure && position.phase == .settled ? nil : isPaused ? "Resume" : key.word
    case .stepOn, .faster, .slower: isOver ? nil : key.word
    case .stepBack: position == Position(scenario: 0, elapsed: position.elapsed) ? nil : key.word
    case .nextScenario: position.scenario + 1 < playlist.scenarios.count ? key.word : nil
    default: key.word
    }
  }
}
