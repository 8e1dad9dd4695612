import Cells

/// What was typed before the console was there, as text.
public struct TypedAhead {
  private var editor = LineEditor()

  /// - Parameters:
  ///   - events: What was typed, in order.
  ///   - keys: What each key does in the chat box, where the text would have gone.
  public init(_ events: [ScreenEvent], keys: KeyTable) {
    for event in events {
      switch event {
      case .key(let key): type(key, keys.binding(for: key, in: [.pane(.chatBox), .everywhere])?.command)
      case .paste(let text): editor.insert(text)
      case .pointer, .resized, .resumed, .background, .ended: break
      }
    }
  }

  private mutating func type(_ key: Key, _ command: Command?) {
    switch (key, command) {
    case (_, .chat(.edit(let edit))): editor.apply(edit)
    // Nothing was sent: the next line stands below this one, wherever the cursor was.
    case (_, .chat(.send)): editor.replace(with: editor.text + "\n")
    case (.character(let character), nil): editor.insert(String(character))
    default: break
    }
  }

  /// The text as something to keep; none if it is blank.
  public var unsent: [UnsentText] {
    editor.text.allSatisfy(\.isWhitespace) ? [] : [UnsentText(.opening, editor.text)]
  }
}
