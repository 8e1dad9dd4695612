import Cells

/// The letters after the leader key: a second way to each chord, because hosts take chords for themselves.
///
/// macOS's Terminal types other characters with Option, GNOME takes F1 and F10, VS Code takes Ctrl-P, and a
/// tmux in between its own prefix. The leader is Ctrl-X: it is no signal and no flow control, the prefix of
/// neither tmux (Ctrl-B) nor screen (Ctrl-A), VS Code's terminal lets it through, and in a browser or a
/// desktop it cuts only a selection of text, which a terminal never has.
enum LeaderLetters {
  static let key = Key.control("x")

  /// A letter and the binding, by index in the table of keys, that it stands for.
  struct Choice: Hashable, Sendable {
    let letter: Character
    let index: Int

    var binding: KeyBinding { KeyBindings.all[index] }
  }

  /// The letters in these scopes, whether or not their commands can be done now, in the table's order.
  ///
  /// They come from the standard keys, so they stay the same whatever keys a person chooses. Alt's letters and
  /// digits stay as they are. Ctrl's stay too, or become capitals where Alt has the letter.
  static func choices(in scopes: [KeyBinding.Scope]) -> [Choice] {
    let indices = KeyTable.standard.reachable(in: scopes).filter {
      hasLetter(KeyBindings.all[$0].command)
    }
    var taken: [Character: Int] = [:]
    for letterOf in [letterOfAlt, letterOfOther] {
      for index in indices where !taken.values.contains(index) {
        guard let letter = letterOf(KeyBindings.all[index]) else { continue }
        if taken[letter] == nil {
          taken[letter] = index
        } else if let capital = letter.uppercased().first, taken[capital] == nil {
          taken[capital] = index
        }
      }
    }
    return taken.map { Choice(letter: $0.key, index: $0.value) }.sorted { $0.index < $1.index }
  }

  /// The letters of a scenario's or a drill's keys: Alt's own, or their capitals where a command has the letter.
  static func letters(
    of playingKeys: [PlayingKey], besides taken: [Character]
  ) -> [(letter: Character, key: PlayingKey)] {
    playingKeys.compactMap { playing in
      guard case .alt(let letter) = playing.key else { return nil }
      let capital = letter.uppercased().first
      return [letter, capital].compactMap(\.self).first { !taken.contains($0) }.map { ($0, playing) }
    }
  }

  /// Whether the command needs a letter: plain keys edit a line too, and the leader opens this menu.
  private static func hasLetter(_ command: Command) -> Bool {
    switch command {
    case .chat(.edit(.newLine)): true
    case .chat(.edit), .show(.leader): false
    default: true
    }
  }

  private static func letterOfAlt(_ binding: KeyBinding) -> Character? {
    binding.keys.lazy.compactMap { if case .alt(let letter) = $0 { letter } else { nil } }.first
  }

  private static func letterOfOther(_ binding: KeyBinding) -> Character? {
    binding.keys.lazy.compactMap { key -> Character? in
      switch key {
      case .control(let letter): letter
      case .controlUp: "["
      case .controlDown: "]"
      case .altEnter: "j"
      case .function(1): "?"
      // One letter leads to the buttons, where arrows choose.
      case .function(KeyBindings.firstButtonKey): "b"
      default: nil
      }
    }.first
  }
}
