/// A search for any of many words in a text, each by itself and not as part of a longer one.
///
/// The time does not grow with the number of words: a text is looked through once.
struct WordSearch: Hashable, Sendable {
  /// The words, and which of several counts: the one named first.
  private let ranks: [String: Int]
  /// The characters that a word can begin with, and how many characters it can have.
  private let beginnings: Set<Character>
  private let lengths: [Int]

  /// Empty words are never found.
  init(for words: [String]) {
    let words = words.filter { !$0.isEmpty }
    ranks = Dictionary(zip(words, words.indices)) { first, _ in first }
    beginnings = Set(words.compactMap(\.first))
    lengths = Set(words.map(\.count)).sorted()
  }

  /// The first of the words, in the order in which they were named, that a text holds.
  func first(in text: String) -> String? {
    guard !ranks.isEmpty else { return nil }
    let characters = Array(text)
    var found: (rank: Int, word: String)?
    for start in characters.indices where beginnings.contains(characters[start]) {
      let before = start > 0 ? characters[start - 1] : nil
      if let before, Self.isOfWord(before) { continue }
      for length in lengths {
        let end = start + length
        guard end <= characters.count else { break }
        if end < characters.count, Self.isOfWord(characters[end]) { continue }
        let word = String(characters[start..<end])
        // A slash command after another slash is part of an address: `file:///cb`.
        guard let rank = ranks[word], !(before == "/" && word.hasPrefix("/")) else { continue }
        if rank < found?.rank ?? .max { found = (rank, word) }
      }
    }
    return found?.word
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "-"
  }
}
