import Notations
import Records

/// How a line typed into the chat box is understood.
public enum ChatLine: Hashable, Sendable {
  case message(String)
  /// The first word, including the slash, and the rest of the line.
  case command(String, rest: String?)

  /// A line that starts with `/` is a command and never reaches the customer.
  ///
  /// `//text` sends `/text`. Text with a line break is a message, whatever it starts with. `#` alone lists
  /// the tags of quick replies, as `/q #` does.
  public init(_ text: String) {
    if text == "#" {
      self = .command("/q", rest: text)
      return
    }
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
