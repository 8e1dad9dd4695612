import Diagnostics
import Gherkin
import Notations

extension GherkinFault: WordedFault {
  public func words(in _: String) -> Spoken {
    switch self {
    case .beforeFeature(let keywords, let nearest, let isTitle):
      .init(
        "a feature file must begin with \(Self.list(keywords.map { code($0 + ":") })), "
          + "and this comes before it",
        hint: nearest.map { "did you mean \(code($0 + ":"))?" }
          ?? "write \(code("\(keywords.first ?? "Feature"): …")) above it"
          + (isTitle ? "" : ", or `#` before it if it is a comment"))
    case .keywordOfLanguage(let keyword, let language, let name):
      .init(
        "\(code(keyword + ":")) is a keyword of \(name), and not of this file's language",
        hint: "write \(code("# language: \(language)")) above it")
    case .missingColon(let keyword):
      .init("\(code(keyword)) needs a colon after it", hint: "write \(code("\(keyword): …"))")
    case .lookalike(let lookalike): lookalike.words
    case .unknownKeyword(let nearest):
      .init("this line does not begin with a keyword", hint: "did you mean \(code(nearest + ":"))?")
    case .noStep(let keywords, let nearest):
      .init(
        "a step must begin with \(Self.list(keywords + ["*"]))",
        hint: nearest.map { "did you mean \(code($0))?" }
          ?? "begin the line with one of them, or with `#` if it is a comment; long text "
          + "belongs in a doc string"
      )
    case .noTableRow:
      .init(
        "only table rows can come below examples",
        hint: "begin and end the row with `|`, or begin the line with `#` if it is a comment")
    case .tagWithoutSign(let word):
      .init(
        "\(code(word)) is neither a step nor a row",
        hint: "write \(code("@\(word)")) if it is a tag, or begin the line with `#` if it is a comment")
    case .misplaced(let part): Self.misplaced(part)
    case .secondArgument(let part):
      .init("a step takes one \(part.words)", hint: "give this one a step of its own")
    case .strayTags:
      .init(
        "tags must be directly above a rule, a scenario or examples, and this line is none of these",
        hint: "move the tags down to what they are for, or remove this line")
    case .blankInTag(let tag):
      .init(
        "the tag \(quoted(tag)) contains white space",
        hint: "write \(code(Self.withoutSpace(tag))); each tag of a line begins with its own `@`")
    case .cellCount(let found, let expected, let firstLine):
      .init(
        "this row has \(Self.cells(found)), and the first row of its table, line \(firstLine), has \(expected)",
        hint: "begin and end each row with `|`; a bar inside a cell is written `\\|`")
    case .openDocString(let line, let delimiter):
      .init(
        "the file ends inside the doc string that begins at line \(line)",
        hint: "end it with a line that reads \(delimiter)")
    case .endAfterTags:
      .init("the file ends after tags", hint: "write what they are for below them, or remove them")
    case .endBeforeFeature(let keyword):
      .init("the file ends before its feature", hint: "write \(code("\(keyword): …"))")
    case .tooMany(let limit):
      .init(
        "after \(limit) problems the rest of the file was not read", hint: "fix these, then check it again")
    case .expansion(let limit):
      .init(
        "with this row, the examples make more than \(limit >> 20) MB of text, so the file was not read",
        hint: "shorten the values; one that holds a placeholder grows each time it is filled in")
    case .unknownLanguage(let language, let known, let nearest):
      .init(
        "Gherkin does not know the language \(quoted(language))",
        hint: Hints.choose(nearest, among: known, called: "it knows"))
    case .notUTF8(let offset): FileFault.notUTF8(offset: offset).words
    case .utf16WithoutMark: FileFault.utf16WithoutMark.words
    }
  }

  private static func misplaced(_ part: GherkinPart) -> Spoken {
    switch part {
    case .feature:
      .init("a file holds one feature", hint: "move this one to a file of its own")
    case .background:
      .init(
        "a background can occur only once, before the scenarios of its feature or rule",
        hint: "move its steps there")
    case .examples:
      .init("examples are not allowed here", hint: "they belong below the steps of a scenario outline")
    case .step:
      .init("a step is not allowed here", hint: "steps belong to a scenario, above its examples")
    case .table, .docString:
      .init("a \(part.words) is not allowed here", hint: "it belongs below a step")
    case .rule, .scenario, .tags:
      .init("a \(part.words) is not allowed here", hint: "it belongs below the feature")
    }
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }

  /// `Given, When or *`.
  private static func list(_ names: [String]) -> String {
    let shown = names.map(visible)
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " or " + last
  }

  private static func withoutSpace(_ tag: String) -> String {
    tag.split { $0.isWhitespace }.joined(separator: "_")
  }
}

extension GherkinPart {
  fileprivate var words: String {
    switch self {
    case .docString: "doc string"
    case .feature, .rule, .background, .scenario, .examples, .step, .table, .tags: rawValue
    }
  }
}

extension GherkinRule: WordedRule {
  public var meaning: String {
    switch self {
    case .syntax: "A feature file is not written in Gherkin, as Cucumber defines it."
    case .language: "A feature file asks for a spoken language that Gherkin has no keywords for."
    }
  }
}
