/// Characters at the ends of a text that its author cannot see, such as a no-break space that was copied with it.
extension String {
  /// The first such character; nil if there is none.
  ///
  /// A blank between quotes is written on purpose, so it does not count.
  var strayCharacter: Unicode.Scalar? {
    if let first = unicodeScalars.first, first.isStray { return first }
    if let last = unicodeScalars.last, last.isStray { return last }
    return nil
  }

  /// The text without them.
  var withoutStrayCharacters: String {
    var text = unicodeScalars[...]
    while text.first?.isStray == true { text.removeFirst() }
    while text.last?.isStray == true { text.removeLast() }
    return String(text)
  }

  /// Whether nobody can see anything of it.
  var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.isStray } }
}

extension Unicode.Scalar {
  /// Whether it is invisible and not an ordinary blank or line break.
  fileprivate var isStray: Bool {
    guard !isASCII else { return false }
    return properties.isWhitespace || properties.generalCategory == .format
  }
}
