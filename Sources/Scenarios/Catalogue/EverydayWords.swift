/// Replaces everyday words by those of the catalogue, so that a sentence is found by what it means.
enum EverydayWords {
  /// A sentence, with names for its values, in the catalogue's words; nil if it has no everyday words.
  static func reworded(_ sentence: String) -> String? {
    let plain = " " + sentence.lowercased() + " "
    var text = plain
    // Looking for a word in a set takes less time than looking for each phrase in the text.
    var present = Set(text.split(separator: " "))
    for synonym in EverydayPhrases.nouns + EverydayPhrases.helpers {
      for spelling in synonym.spellings where present.contains(spelling.first) {
        text = text.replacing(" \(spelling.words) ", with: " \(synonym.meant) ")
        present = Set(text.split(separator: " "))
      }
    }
    if let phrase = EverydayPhrases.all.first(where: { $0.isMeant(by: text) }) {
      text = phrase.reworded(text)
    }
    text = text.split(separator: " ").joined(separator: " ")
    return text == plain.split(separator: " ").joined(separator: " ") ? nil : text
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
