import Notations

/// By what a text mentions a solution: its slash commands, its unique name and those of its templates, its providers' and
/// web resources' names.
public struct SolutionMentions: Hashable, Sendable {
  /// In small letters: a slash command is the same in capitals (documented).
  private let commands: [String]
  /// Names that nothing else is called by: of templates and web resources.
  private let technicalNames: [String]
  private let providers: [String]
  /// Nil while a solution of this name is installed.
  private let uniqueName: String?

  init(commands: [String], technicalNames: [String], providers: [String], uniqueName: String?) {
    self.commands = commands.filter { !$0.isEmpty }.map { $0.lowercased() }
    self.technicalNames = technicalNames.filter { !$0.isEmpty }
    self.providers = providers.filter { !$0.isEmpty }
    self.uniqueName = uniqueName
  }

  /// The first of them that stands in what people write to one another: a word by itself.
  ///
  /// A solution may be called as anything else is, `Hello`; only a name that is no plain word can be meant
  /// (invented).
  public func first(in text: String) -> String? {
    let names =
      [uniqueName].compactMap { $0.flatMap { $0.isPlainWord ? nil : $0 } } + providers + technicalNames
    return first(ofCommandsIn: text) ?? names.first(where: text.holdsWord)
  }

  /// The first of them that stands in a line of a feature file.
  ///
  /// Its sentences have names in quotes or in a table, alone there or at the end of a path; whatever else a line says is
  /// for people.
  public func first(inFeatureLine line: String) -> String? {
    for piece in line.featurePieces {
      let isNamed = { (name: String) in piece == name || piece.hasSuffix("/" + name) }
      let found =
        first(ofCommandsIn: piece) ?? technicalNames.first(where: piece.holdsWord)
        ?? ([uniqueName].compactMap(\.self) + providers).first(where: isNamed)
      if let found { return found }
    }
    return nil
  }

  private func first(ofCommandsIn text: String) -> String? {
    let small = text.lowercased()
    return commands.first(where: small.holdsWord)
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

  /// Whether it could stand in a sentence and mean nothing: letters alone, none but the first a capital.
  fileprivate var isPlainWord: Bool {
    allSatisfy(\.isLetter) && !dropFirst().contains(where: \.isUppercase)
  }

  /// What is in quotes in a line of a feature file, or in the cells of its table; nothing of a comment or a title, which has
  /// its keyword's colon before them.
  fileprivate var featurePieces: [String] {
    let line = drop(while: \.isWhitespace)
    if line.hasPrefix("#") { return [] }
    let isTable = line.hasPrefix("|")
    if !isTable, line.prefix(while: { $0 != "\"" }).contains(":") { return [] }
    let pieces = line.split(separator: isTable ? "|" : "\"", omittingEmptySubsequences: false)
    return pieces.enumerated().compactMap { index, piece in
      isTable || !index.isMultiple(of: 2) ? piece.trimmed : nil
    }
  }
}
