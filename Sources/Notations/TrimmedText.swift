extension StringProtocol {
  /// The text without leading and trailing white space.
  public var trimmed: String {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
