import Notations

/// Text for the terminal's clipboard, as the escape sequence OSC 52.
enum Clipboard {
  /// The longest text that terminals accept in one sequence; xterm and tmux drop longer ones.
  static let longestText = 74_994

  /// The bytes to send; nil if the text is too long.
  static func sequence(for text: String) -> [UInt8]? {
    let bytes = Array(text.utf8)
    guard bytes.count <= longestText else { return nil }
    return Array("\u{1B}]52;c;".utf8) + Base64.encode(bytes) + [0x07]
  }
}
