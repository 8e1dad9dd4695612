import Notations

/// The words by which a text mentions a solution.
///
/// These are its slash commands, its unique name and those of its templates, and the names of its providers
/// and web resources.
public struct SolutionMentions: Hashable, Sendable {
  /// In lower case: slash commands ignore case (invented).
  private let commands: WordSearch
  /// Distinctive names: those of templates and web resources.
  private let technicalNames: WordSearch
  private let providers: [String]
  /// Nil while a solution of this name is installed.
  private let uniqueName: String?

  init(commands: [String], technicalNames: [String], providers: [String], uniqueName: String?) {
    self.commands = WordSearch(for: commands.map { $0.lowercased() })
    self.technicalNames = WordSearch(for: technicalNames)
    self.providers = providers.filter { !$0.isEmpty }
    self.uniqueName = uniqueName
  }

  /// The first mention in a message for people, as a separate word.
  ///
  /// A solution may have an everyday name, such as `Hello`, so a unique name counts only if it is not a plain
  /// word (invented).
  public func first(in text: String) -> String? {
    let names = [uniqueName].compactMap { $0.flatMap { $0.isPlainWord ? nil : $0 } } + providers
    return commands.first(in: text.lowercased()) ?? WordSearch(for: names).first(in: text)
      ?? technicalNames.first(in: text)
  }

  /// The first mention in a line of a feature file.
  ///
  /// The sentences have names in quotes or in a table, either as the whole text or at the end of a path; the
  /// rest of a line is for people.
  public func first(inFeatureLine line: String) -> String? {
    for piece in line.featurePieces {
      let isNamed = { (name: String) in piece == name || piece.hasSuffix("/" + name) }
      let found =
        commands.first(in: piece.lowercased()) ?? technicalNames.first(in: piece)
        ?? ([uniqueName].compactMap(\.self) + providers).first(where: isNamed)
      if let found { return found }
    }
    return nil
  }
}

extension String {
  /// Whether it looks like an ordinary word: only letters, with no capital after the first.
  fileprivate var isPlainWord: Bool {
    allSatisfy(\.isLetter) && !dropFirst().contains(where: \.isUppercase)
  }

  /// The quoted texts in a line of a feature file, or the cells of its table.
  ///
  /// A comment has none, nor has a title, whose keyword ends in a colon.
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
