extension StringProtocol {
  /// The text without leading and trailing white space.
  @inlinable public var trimmed: String {
    // Most texts have none, and ASCII that is no blank is quickly seen.
    let visible: ClosedRange<Unicode.Scalar> = "!"..."~"
    if let first = unicodeScalars.first, let last = unicodeScalars.last, visible.contains(first),
      visible.contains(last)
    {
      return String(self)
    }
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The place of the first white space; nil if there is none.
  @inlinable public var firstBlank: Index? {
    utf8.allSatisfy(\.isVisible) ? nil : firstIndex(where: \.isWhitespace)
  }

  /// Whether it is empty or only white space.
  @inlinable public var isBlank: Bool { utf8.first?.isVisible != true && allSatisfy(\.isWhitespace) }
}

extension UInt8 {
  /// Whether it is a character of ASCII that is no blank.
  @inlinable var isVisible: Bool { (UInt8(ascii: "!")...UInt8(ascii: "~")).contains(self) }
}
