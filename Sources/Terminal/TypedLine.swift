import Cells

/// The line that a person is typing, on a terminal that leaves the editing to us.
///
/// Pure: bytes go in, and what to echo comes out. So the line is known before it is complete, and can be said again after
/// something else was printed.
public struct TypedLine: Sendable {
  /// What has been typed of the line so far.
  public private(set) var text = ""
  private var assembler = InputAssembler()

  public init() {}

  /// What bytes have come to.
  public struct Outcome: Hashable, Sendable {
    /// The lines that were completed.
    public var lines: [String] = []
    /// What the terminal is to show for them.
    public var echo = ""
    /// Whether the input ends here.
    public var hasEnded = false
  }

  /// Takes bytes from the terminal.
  public mutating func take(_ bytes: [UInt8]) -> Outcome {
    var events: [ScreenEvent] = []
    for byte in bytes { assembler.take(.byte(byte), into: &events) }
    assembler.pause(into: &events)
    var outcome = Outcome()
    for event in events { take(event, &outcome) }
    return outcome
  }

  /// Forgets what has been typed.
  public mutating func clear() { text = "" }

  private mutating func take(_ event: ScreenEvent, _ outcome: inout Outcome) {
    switch event {
    case .key(.character(let character)):
      text.append(character)
      outcome.echo += VisibleText.of(String(character))
    case .paste(let pasted): for character in pasted { take(.key(key(for: character)), &outcome) }
    case .key(.enter), .key(.control("j")):
      outcome.lines.append(text)
      outcome.echo += "\n"
      text = ""
    case .key(.backspace), .key(.control("h")): erase(max(0, text.count - 1), &outcome)
    case .key(.control("u")): erase(0, &outcome)
    case .key(.control("w")), .key(.altBackspace): erase(startOfLastWord, &outcome)
    // As in a terminal that edits the line itself: only at its beginning.
    case .key(.control("d")) where text.isEmpty: outcome.hasEnded = true
    case .key, .pointer, .resized, .resumed, .background, .ended: break
    }
  }

  private func key(for character: Character) -> Key {
    character.isNewline ? .enter : .character(character == "\t" ? " " : character)
  }

  private var startOfLastWord: Int {
    let word = text.reversed().drop { $0 == " " }.drop { $0 != " " }
    return word.count
  }

  /// Erases what follows the first characters.
  private mutating func erase(_ kept: Int, _ outcome: inout Outcome) {
    let width = TextWidth.of(VisibleText.of(String(text.dropFirst(kept))))
    outcome.echo += String(repeating: "\u{8} \u{8}", count: width)
    text = String(text.prefix(kept))
  }
}
