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
    guard text.beginsWithSlash else {
      self = .message(text)
      return
    }
    let blank = text.firstBlank
    let rest = blank.map { text[$0...] } ?? ""
    let afterSlash = text.dropFirst()
    if rest.contains(where: \.isNewline) {
      self = .message(text)
    } else if afterSlash.beginsWithSlash {
      self = .message(String(afterSlash))
    } else {
      let ignored = rest.isEmpty ? "" : rest.trimmed
      self = .command(blank.map { String(text[..<$0]) } ?? text, rest: ignored.isEmpty ? nil : ignored)
    }
  }
}

extension StringProtocol {
  fileprivate var beginsWithSlash: Bool { utf8.first == UInt8(ascii: "/") && first == "/" }
}
