import Cells

/// The question for the terminal's background, OSC 11, and its answer.
enum BackgroundQuestion {
  private static let question = "\u{1B}]11;?\u{1B}\\"

  /// The types of terminal that are known to take the question, by the beginning of their names.
  private static let types = [
    "xterm", "tmux", "foot", "alacritty", "kitty", "wezterm", "ghostty", "contour", "rxvt-unicode", "st-",
    "konsole",
    "vte", "iterm",
  ]

  /// The bytes that ask a terminal of this type; nil if it is not known to take them.
  ///
  /// - Parameter variable: the value of an environment variable.
  static func bytes(forType type: String, variable: (String) -> String?) -> [UInt8]? {
    func isSet(_ name: String) -> Bool { variable(name)?.isEmpty == false }
    if type == "screen" || type.hasPrefix("screen-") || type.hasPrefix("screen.") {
      // tmux, which often goes by this name, answers itself; screen passes on what it is told to pass on.
      if isSet("TMUX") { return Array(question.utf8) }
      return isSet("STY") ? Array("\u{1B}P\u{1B}]11;?\u{7}\u{1B}\\".utf8) : nil
    }
    return types.contains { type.hasPrefix($0) } ? Array(question.utf8) : nil
  }

  /// The background that an answer names, `11;rgb:ffff/ffff/dddd`; nil if it is no such answer.
  static func background(answer: [UInt8]) -> TerminalBackground? {
    let text = String(decoding: answer, as: UTF8.self)
    for form in ["11;rgb:", "11;rgba:"] where text.hasPrefix(form) {
      let parts = text.dropFirst(form.count).split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count >= 3 else { return nil }
      let colors = parts.prefix(3).compactMap(share)
      guard colors.count == 3 else { return nil }
      // How bright the eye takes each to be (ITU-R BT.601).
      let brightness = 0.299 * colors[0] + 0.587 * colors[1] + 0.114 * colors[2]
      return brightness > 0.5 ? .light : .dark
    }
    return nil
  }

  /// One to four hexadecimal digits as a share of the most that they can say.
  private static func share(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.count), digits.allSatisfy(\.isHexDigit),
      let value = Int(digits, radix: 16)
    else { return nil }
    return Double(value) / Double((1 << (4 * digits.count)) - 1)
  }
}
