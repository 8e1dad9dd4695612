/// By what a text mentions a solution: its slash commands, its unique name and those of its templates, its providers' and
/// web resources' names.
public struct SolutionMentions: Hashable, Sendable {
  /// In small letters: a slash command is the same in capitals (documented).
  private let commands: [String]
  private let names: [String]

  init(commands: [String], names: [String]) {
    self.commands = commands.filter { !$0.isEmpty }.map { $0.lowercased() }
    self.names = names.filter { !$0.isEmpty }
  }

  /// The first of them that stands in a text by itself.
  public func first(in text: String) -> String? {
    let small = text.lowercased()
    return commands.first(where: small.holdsWord) ?? names.first(where: text.holdsWord)
  }
}

extension String {
  /// Whether a word or a name stands in it by itself, not as a part of a longer one.
  fileprivate func holdsWord(_ word: String) -> Bool {
    func isOfWord(_ character: Character?) -> Bool {
      guard let character else { return false }
      return character.isLetter || character.isNumber || character == "_" || character == "-"
    }
    return ranges(of: word).contains { range in
      let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : nil
      let after = range.upperBound < endIndex ? self[range.upperBound] : nil
      // A slash command behind another slash is a part of an address: `file:///cb`.
      return !isOfWord(before) && !(word.hasPrefix("/") && before == "/") && !isOfWord(after)
    }
  }
}
