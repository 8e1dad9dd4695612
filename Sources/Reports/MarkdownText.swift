/// Text from outside as Markdown shows it: none of it becomes markup.
///
/// A backslash is enough for what the page's author writes. What GitHub adds to the finished page, from mentions to
/// mathematics, is broken up with an empty comment or an element, as a backslash is gone by then.
enum MarkdownText {
  private static let comment = "<!-- -->"

  /// The text on one line.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    // By scalars: a letter and its marks are one character, but `*` with a mark is still markup.
    let scalars = Array(text.onOneLine.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&": escaped += "\\"
      case "$":
        escaped += "<span>$</span>"
        continue
      case "." where isWebAddress(scalars[..<place]): escaped += "\\"
      default: break
      }
      escaped.unicodeScalars.append(scalar)
      if startsReference(scalar, before: next) { escaped += comment }
    }
    return escaped
  }

  /// Whether a mark would begin a mention (`@all`), a reference (`#12`), an emoji (`:tada:`), or the rest of an
  /// address (`https://`).
  private static func startsReference(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    switch scalar {
    case "@", "#": true
    case ":": !next.properties.isWhitespace
    default: false
    }
  }

  private static func isWebAddress(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    String(String.UnicodeScalarView(scalars.suffix(3))).lowercased() == "www"
  }

  /// A name as code.
  static func code(_ text: String) -> String {
    let line = text.onOneLine
    let longest = longestRun(in: line)
    if longest == 0 { return "`\(line)`" }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(line) \(fence)"
  }

  /// A name as code in a cell of a table, where a bar would end the cell even within code.
  static func cell(code text: String) -> String { code(text).replacing("|", with: "\\|") }

  /// A fence that no line of a text can close.
  static func fence(around text: String) -> String {
    String(repeating: "`", count: max(8, longestRun(in: text) + 1))
  }

  /// The number of backticks in the longest run of them.
  private static func longestRun(in text: String) -> Int {
    var (longest, run) = (0, 0)
    for scalar in text.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
