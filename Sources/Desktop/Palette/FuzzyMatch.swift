/// Scores how well a text matches what was typed to find it.
enum FuzzyMatch {
  /// The score of a text that contains all letters of `pattern` in order; nil for any other text.
  ///
  /// Case is ignored, a hyphen also finds a blank, and an x the sign ×. Consecutive letters and letters at the start of
  /// words score higher; a late start and a long text score lower, so that the intended item comes first.
  static func score(_ pattern: String, in text: String) -> Int? {
    let words = words(of: pattern)
    guard !words.isEmpty else { return 0 }
    let letters = letters(of: text)
    var total = 0
    for word in words {
      guard let score = score(word, in: letters) else { return nil }
      total += score
    }
    return total - letters.count / 8
  }

  /// Whether each word of the pattern is in the text as typed: its letters are one after the other, or each begins a
  /// word.
  static func isClose(_ pattern: String, to text: String) -> Bool {
    let letters = letters(of: text)
    return words(of: pattern).allSatisfy { word in
      letters.indices.contains { isClose(word, in: letters, from: $0) }
    }
  }

  private static func isClose(_ word: [Character], in letters: [Character], from start: Int) -> Bool {
    guard letters[start] == word[0], startsWord(start, in: letters) else { return false }
    var index = start + 1
    for letter in word.dropFirst() {
      if index < letters.count, isFound(letter, letters[index]) {
        index += 1
      } else if let next = letters.indices.dropFirst(index).first(where: {
        letters[$0] == letter && startsWord($0, in: letters)
      }) {
        index = next + 1
      } else {
        return false
      }
    }
    return true
  }

  private static func startsWord(_ index: Int, in letters: [Character]) -> Bool {
    index == 0 || !(letters[index - 1].isLetter || letters[index - 1].isNumber)
  }

  private static func words(of pattern: String) -> [[Character]] {
    letters(of: pattern).split(separator: " ").map(Array.init)
  }

  private static func letters(of text: String) -> [Character] {
    text.lowercased().map { $0 == "×" ? "x" : $0 }
  }

  /// The best score over all positions where the word can begin.
  private static func score(_ word: [Character], in letters: [Character]) -> Int? {
    var best: Int?
    for start in letters.indices where letters[start] == word[0] {
      guard let score = score(word, in: letters, from: start) else { break }
      best = max(best ?? .min, score)
    }
    return best
  }

  private static func isFound(_ letter: Character, _ found: Character) -> Bool {
    letter == found || letter == "-" && found == " "
  }

  private static func score(_ word: [Character], in letters: [Character], from start: Int) -> Int? {
    var score = 0
    var index = start
    var last = start - 2
    for letter in word {
      while index < letters.count, !isFound(letter, letters[index]) { index += 1 }
      guard index < letters.count else { return nil }
      let startsWord = startsWord(index, in: letters)
      score += 1 + (index == last + 1 ? 6 : 0) + (startsWord ? 5 : 0) - min(3, max(0, index - last - 1) / 4)
      last = index
      index += 1
    }
    return score - min(4, start / 8)
  }
}
