extension String {
  /// Whether this text is a part of another; an empty text is part of none.
  ///
  /// The standard library gives the same answer for texts of one line. It compares characters, not bytes, which takes
  /// many times as long, and matters only beyond ASCII.
  public func occurs(in text: String) -> Bool {
    guard utf8.allSatisfy({ $0 < 0x80 }), text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.contains(self)
    }
    var (part, text) = (self, text)
    return part.withUTF8 { part in
      text.withUTF8 { text in
        guard let first = part.first else { return false }
        guard part.count <= text.count else { return false }
        return (0...text.count - part.count).contains { start in
          text[start] == first && (1..<part.count).allSatisfy { text[start + $0] == part[$0] }
        }
      }
    }
  }
}
