import Cells

/// The menu of the leader key: what can be done now, each by one letter.
struct LeaderMenu: Sendable {
  /// All letters, so that one whose command cannot be done now says why.
  private let choices: [LeaderLetters.Choice]
  /// The keys of a scenario or a drill, by their letters.
  private let playingKeys: [Character: PlayingKey]
  private let entries: [Entry]

  struct Entry: Hashable, Sendable {
    let letter: Character
    let text: String
    let key: String
  }

  init(in scene: Scene) {
    let keys = scene.console.keys
    // A playing key hides what the console has there, so its letter is free.
    let hidden = scene.view.playingKeys.map(\.key)
    choices = LeaderLetters.choices(in: scene.scopes).filter { choice in
      !(keys.all[choice.index].keys.first.map(hidden.contains) ?? false)
    }
    let lettered = LeaderLetters.letters(of: scene.view.playingKeys, besides: choices.map(\.letter))
    playingKeys = Dictionary(lettered.map { ($0.letter, $0.key) }) { first, _ in first }
    entries =
      lettered.map { Entry(letter: $0.letter, text: $0.key.shortTitle, key: $0.key.key.name) }
      + choices.compactMap { choice in
        let command = Self.command(of: choice.binding)
        guard scene.refusal(of: command) == nil else { return nil }
        return Entry(
          letter: choice.letter, text: Self.text(of: command, in: scene),
          key: keys.all[choice.index].keys.first?.name ?? "")
      }
  }

  /// The key of a scenario or a drill that a letter stands for; nil if it stands for none.
  func playingKey(for letter: Character) -> PlayingKey? { playingKeys[letter] }

  /// What a letter does; nil if it stands for nothing.
  func command(for letter: Character) -> Command? {
    choices.first { $0.letter == letter }.map { Self.command(of: $0.binding) }
  }

  /// The first button's key stands for all buttons.
  private static func command(of binding: KeyBinding) -> Command {
    if case .button(.press) = binding.command { return .view(.focus(.buttons)) }
    return binding.command
  }

  /// Its words; a session has its customer's name.
  private static func text(of command: Command, in scene: Scene) -> String {
    guard case .session(.openListed(let index)) = command, scene.listed.indices.contains(index) else {
      return ShortWords.text(command)
    }
    return scene.listed[index].customer.name
  }

  /// The width of a column that has room for the chord.
  private static let wholeColumn = 38

  func paint(_ frame: inout Frame) {
    let screen = frame.grid.size
    // Without room for two columns, what counts is that all letters are seen.
    let showsChords = screen.width >= 2 * Self.wholeColumn + 4
    let columns = showsChords ? min(3, (screen.width - 4) / Self.wholeColumn) : 2
    let columnWidth = showsChords ? Self.wholeColumn : (screen.width - 4) / columns
    let rows = (entries.count + columns - 1) / columns
    let area = frame.box(
      "Press a letter", width: min(screen.width, columns * columnWidth + 4), height: rows + 2)
    for (index, entry) in entries.enumerated() {
      let (column, row) = (index / rows, index % rows)
      guard row < area.height else { continue }
      let x = area.x + column * columnWidth
      let y = area.y + row
      let room = min(columnWidth - 1, area.maxX - x)
      frame.put(String(entry.letter), x, y, limit: 1, .overlayKey)
      let chord = showsChords ? entry.key : ""
      let key = TextWidth.of(chord)
      frame.putTruncated(entry.text, x + 2, y, limit: room - key - 3, .overlay)
      frame.put(chord, x + room - key - 1, y, limit: key, .overlayFaint)
      frame.makeClickable(Rect(x: x, y: y, width: room, height: 1), .leaderLetter(entry.letter))
    }
  }
}
