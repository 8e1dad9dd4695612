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
    if let blank, text[blank...].contains(where: \.isNewline) {
      self = .message(text)
      return
    }
    let afterSlash = text[text.utf8.index(after: text.startIndex)...]
    if afterSlash.beginsWithSlash {
      self = .message(String(afterSlash))
    } else if let blank {
      let rest = text[blank...].trimmed
      self = .command(String(text[..<blank]), rest: rest.isEmpty ? nil : rest)
    } else {
      self = .command(text, rest: nil)
    }
  }
}

extension StringProtocol {
  fileprivate var beginsWithSlash: Bool {
    var bytes = utf8.makeIterator()
    guard bytes.next() == UInt8(ascii: "/") else { return false }
    // What combines with a slash to another character is not ASCII.
    guard let next = bytes.next() else { return true }
    return next < 0x80 || first == "/"
  }
}
