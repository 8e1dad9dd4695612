import Notations
import Records

/// What a line that was typed into the chat box is.
public enum ChatLine: Hashable, Sendable {
  case message(String)
  /// The first word, slash and all, and what follows it.
  case command(String, rest: String?)

  /// A line whose first character is `/` is a command and never reaches the customer; `//text` sends `/text`;
  /// text with a line break is a message, whatever it starts with.
  public init(_ text: String) {
    guard text.first == "/", !text.contains(where: \.isNewline) else {
      self = .message(text)
      return
    }
    let afterSlash = text.dropFirst()
    if afterSlash.first == "/" {
      self = .message(String(afterSlash))
      return
    }
    let word = text.prefix { !$0.isWhitespace }
    let rest = text.dropFirst(word.count).trimmed
    self = .command(String(word), rest: rest.isEmpty ? nil : rest)
  }
}
