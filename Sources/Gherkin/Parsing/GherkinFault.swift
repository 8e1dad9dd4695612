import Diagnostics
import Notations

/// What is wrong with a line of a feature file, from a person's point of view.
///
/// Keywords are as written in the file's language, without the space or colon after them.
public enum GherkinFault: Fault {
  /// A line before the feature; it may be the title of a part that belongs below the feature.
  case beforeFeature(keywords: [String], nearest: String?, isTitle: Bool)
  /// A line that would start the feature in a language other than the file's.
  case keywordOfLanguage(keyword: String, language: String, name: String)
  /// A keyword without its colon.
  case missingColon(keyword: String)
  /// What looks like a keyword, and has a wrong mark or blank, or another language.
  case lookalike(KeywordLookalike)
  /// Text before a colon that resembles a keyword.
  case unknownKeyword(nearest: String)
  /// Free text among steps, which may be a misspelled step.
  case noStep(keywords: [String], nearest: String?)
  /// Free text below the rows of examples.
  case noTableRow
  /// A single word above a title, which may be a tag without its `@`.
  case tagWithoutSign(String)
  /// A valid part of Gherkin in the wrong position.
  case misplaced(GherkinPart)
  /// A second doc string or table; a step has at most one of each.
  case secondArgument(GherkinPart)
  /// Tags that are not followed by a scenario, a rule or examples.
  case strayTags
  /// A tag with white space in it.
  case blankInTag(tag: String)
  /// A table row with more or fewer cells than the first row.
  case cellCount(found: Int, expected: Int, firstLine: Int)
  /// The file ends inside a doc string.
  case openDocString(line: Int, delimiter: String)
  /// The file ends after tags.
  case endAfterTags
  /// The file ends after a language or tags, before its feature.
  case endBeforeFeature(keyword: String)
  /// There were so many problems that the rest of the file was not read.
  case tooMany(limit: Int)
  /// With this row of examples, the scenarios of the file have more bytes than the limit.
  case expansion(limit: Int)
  /// A spoken language unknown to Gherkin: `# language: frr`.
  case unknownLanguage(language: String, known: [String], nearest: String?)
  /// The bytes at this offset are not UTF-8.
  case notUTF8(offset: Int)
  /// Text in UTF-16 that does not begin with a byte order mark.
  case utf16WithoutMark

  public var rule: any FaultRule {
    switch self {
    case .unknownLanguage: GherkinRule.language
    case .notUTF8, .utf16WithoutMark: FileRule.notUTF8
    case .beforeFeature, .keywordOfLanguage, .missingColon, .lookalike, .unknownKeyword, .noStep, .noTableRow,
      .tagWithoutSign, .misplaced, .secondArgument, .strayTags, .blankInTag, .cellCount, .openDocString,
      .endAfterTags,
      .endBeforeFeature,
      .tooMany, .expansion:
      GherkinRule.syntax
    }
  }
}

extension GherkinFault {
  /// Whether the line was probably meant as the title of a part, which therefore does not begin.
  var losesTitle: Bool {
    switch self {
    case .missingColon, .unknownKeyword: true
    case .lookalike(let lookalike): lookalike.part.isTitled
    default: false
    }
  }

  /// Whether the line would be right below the title of a part.
  var isOfPartWithoutTitle: Bool {
    switch self {
    case .misplaced(let part), .secondArgument(let part): !part.isTitled && part != .tags
    default: false
    }
  }
}

extension GherkinPart {
  /// Whether a title begins it.
  fileprivate var isTitled: Bool {
    switch self {
    case .feature, .rule, .background, .scenario, .examples: true
    case .step, .table, .docString, .tags: false
    }
  }
}

/// A rule about feature files.
public enum GherkinRule: String, LoadRule {
  case syntax = "gherkin-syntax"
  case language = "gherkin-language"

  public var leavesFileUnread: Bool { true }
}

/// A part of a feature file, as messages call it.
public enum GherkinPart: String, Hashable, Sendable, CaseIterable {
  case feature, rule, background, scenario, examples, step, table, docString, tags
}
