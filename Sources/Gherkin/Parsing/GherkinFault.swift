import Diagnostics
import Notations

/// What is wrong with a line of a feature file, as a person would see it.
///
/// Keywords are as written in the file's language, without the space or the colon behind them.
public enum GherkinFault: Fault {
  /// A line that stands before the feature and says nothing to a feature file.
  case beforeFeature(keywords: [String], nearest: String?)
  /// A line that would begin the feature in another language than the file's.
  case keywordOfLanguage(keyword: String, language: String, name: String)
  /// A keyword that needs a colon behind it, and has none.
  case missingColon(keyword: String)
  /// Text before a colon that is near to a keyword.
  case unknownKeyword(nearest: String)
  /// Free text among steps, which may be a misspelt step.
  case noStep(keywords: [String], nearest: String?)
  /// Free text below the rows of examples.
  case noTableRow
  /// Something that Gherkin knows, where it cannot stand.
  case misplaced(GherkinPart)
  /// A step has one doc string and one table at most.
  case secondArgument(GherkinPart)
  /// Tags that neither a scenario nor a rule nor examples follow.
  case strayTags
  /// A tag with white space in it.
  case blankInTag(tag: String)
  /// A row of a table with more or fewer cells than the first one.
  case cellCount(found: Int, expected: Int, firstLine: Int)
  /// The file ends inside a doc string.
  case openDocString(line: Int, delimiter: String)
  /// The file ends behind tags.
  case endAfterTags
  /// The file ends, with a language or tags, before its feature.
  case endBeforeFeature(keyword: String)
  /// So many problems were found that the rest of the file was not read.
  case tooMany(limit: Int)
  /// A spoken language that Gherkin does not know: `# language: frr`.
  case unknownLanguage(language: String, known: [String], nearest: String?)
  /// Bytes that are not UTF-8, at this offset.
  case notUTF8(offset: Int)

  public var rule: any FaultRule {
    switch self {
    case .unknownLanguage: GherkinRule.language
    case .notUTF8: FileRule.notUTF8
    case .beforeFeature, .keywordOfLanguage, .missingColon, .unknownKeyword, .noStep, .noTableRow, .misplaced,
      .secondArgument, .strayTags, .blankInTag, .cellCount, .openDocString, .endAfterTags, .endBeforeFeature,
      .tooMany:
      GherkinRule.syntax
    }
  }
}

/// A rule of feature files.
public enum GherkinRule: String, LoadRule {
  case syntax = "gherkin-syntax"
  case language = "gherkin-language"

  public var leavesFileUnread: Bool { true }
}

/// A part of a feature file, as a message names it.
public enum GherkinPart: String, Hashable, Sendable, CaseIterable {
  case feature, rule, background, scenario, examples, step, table, docString, tags
}
