/// Replaces everyday words by those of the catalogue, so that a sentence is found by what it means.
enum EverydayWords {
  /// A sentence, with names for its values, in the catalogue's words; nil if it has no everyday words.
  static func reworded(_ sentence: String) -> String? {
    let plain = " " + sentence.lowercased() + " "
    var text = plain
    for synonym in EverydayPhrases.nouns + EverydayPhrases.helpers { text = replaced(synonym, in: text) }
    if let phrase = EverydayPhrases.all.first(where: { $0.isMeant(by: text) }) {
      text = phrase.reworded(text)
    }
    text = text.split(separator: " ").joined(separator: " ")
    return text == plain.split(separator: " ").joined(separator: " ") ? nil : text
  }

  /// The text with every occurrence of some words replaced; the longest are taken first.
  private static func replaced(_ synonym: EverydayPhrases.Synonym, in text: String) -> String {
    var text = text
    for words in synonym.words.sorted(by: { $0.count > $1.count }) {
      text = text.replacing(" \(words) ", with: " \(synonym.meant) ")
    }
    return text
  }
}

extension EverydayPhrases.Phrase {
  /// Whether a text has this subject and one of these phrases.
  fileprivate func isMeant(by text: String) -> Bool {
    text.hasPrefix(" \(subject)") && found(in: text) != nil
  }

  fileprivate func reworded(_ text: String) -> String {
    guard let words = found(in: text) else { return text }
    if isWhole { return meant }
    return text.replacing(" \(words) ", with: " \(meant) ", maxReplacements: 1)
  }

  /// The longest phrase in the text.
  private func found(in text: String) -> String? {
    words.sorted { $0.count > $1.count }.first { text.contains(" \($0) ") }
  }
}
