/// The menu above the chat box: the commands that can run now and start with the typed text.
///
/// It holds only which buttons these are: an entry is made when it is looked at, since a screen shows a few of them.
public struct SlashMenu: Hashable, Sendable {
  private let bar: ButtonBar
  private let buttons: [Int]

  /// One command and what its button shows.
  public struct Entry: Hashable, Sendable {
    public let command: String
    public let label: String
    public let tooltip: String
  }

  /// Filters a bar's commands by the start of a line; empty unless the line is one word that starts with a
  /// slash.
  public init(for line: String, in bar: ButtonBar) {
    self.bar = bar
    guard case .command(let word, rest: nil) = ChatLine(line), word == line else {
      buttons = []
      return
    }
    buttons = bar.buttons(begunBy: word)
  }

  /// Whether a line is one of its commands, fully typed.
  public func has(_ line: String) -> Bool {
    guard let button = bar.index(of: line) else { return false }
    return buttons.contains(button)
  }
}

extension SlashMenu: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { buttons.count }

  public subscript(position: Int) -> Entry {
    let button = bar.buttons[buttons[position]]
    return Entry(command: button.slashCommand ?? "", label: button.label, tooltip: button.tooltip)
  }
}
