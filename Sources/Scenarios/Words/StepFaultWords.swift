import Diagnostics
import Gherkin
import Wording

extension StepFault: WordedFault {
  public func words(in _: String) -> Spoken {
    switch self {
    case .unknownSentence(let text, let nearest):
      .init(
        "there is no sentence \(quoted(text))",
        hint: nearest.map { "did you mean \(code($0))?" } ?? "`agent-console steps` lists all sentences")
    case .unknownValue(let value, let known, let pattern):
      .init(
        "\(code(value)) is not allowed in the sentence \(code(pattern))",
        hint: Hints.choose(near: value, among: known, called: "allowed"))
    case .blankText(let pattern):
      .init(
        "a text in \(code(pattern)) is blank, so it says nothing", hint: "write the text between the quotes")
    case .repeatedColumn(let column):
      .init("the column \(quoted(column)) is there twice", hint: "keep one of them, or rename it")
    case .unknownColumn(let column, let known):
      .init(
        "the table under this sentence has no column \(quoted(column))",
        hint: Hints.choose(near: column, among: known, called: "its columns"))
    case .tableMissing:
      .init(
        "this sentence needs a table",
        hint: "write rows such as `| label | slash command |` below it")
    case .textMissing:
      .init(
        "this sentence needs a text", hint: "write it between two lines of `\"\"\"` below it")
    case .superfluous:
      .init("this sentence takes neither a table nor a text", hint: "remove what is below it")
    case .swallowed(let lookalike): Self.swallowed(lookalike)
    case .keywordMissing(let known):
      .init(
        "this sentence has no keyword, so it is description and does not run",
        hint: "begin it with \(known.map(code).joined(separator: ", ")) or `*`")
    case .noSteps:
      .init(
        "this scenario has no steps, so nothing of it runs",
        hint: "write steps below it, such as `Given a conversation with \"Noah Park\"`, or remove it")
    case .looseArgument(let part):
      .init(
        "this \(part == .table ? "table" : "text") has no step, so it is description and has no effect",
        hint: "move it below the step that needs it"
          + (part == .table ? ", or below `Examples:`" : ""))
    case .lateOrganization(let name, let isSecond):
      .init(
        isSecond
          ? "an earlier comment names the organization, so \(code(name)) has no effect"
          : "the organization \(code(name)) is named below the feature's line, where it has no effect",
        hint: isSecond
          ? "keep one of the two comments"
          : "move the comment above the feature, or write the step `Given the org \(quoted(name))`")
    case .organizationMissing:
      .init("this comment names no organization", hint: "write `# org: ` and a name, or remove the comment")
    case .unreadOrganization(let name):
      .init(
        "this comment does not name the organization, so it has no effect",
        hint: "write \(code("# org: \(name)")), or other words if it is something else")
    case .unusedColumn(let name):
      .init(
        "no step uses the column \(quoted(name)), so its values have no effect",
        hint: "write \(code("<\(name)>")) in a step or in the title, or remove the column")
    case .emptyBackground:
      .init("this background has no steps", hint: "write steps below it, or remove it")
    case .noExamples:
      .init(
        "this scenario outline has no examples, so its placeholders stay as they are",
        hint: "write `Examples:` with a table below its steps, or make it a `Scenario:`")
    case .unknownPlaceholder(let name, let columns):
      .init(
        "the examples have no column \(quoted(name)), so \(code("<\(name)>")) stays as it is",
        hint: Hints.choose(near: name, among: columns, called: "their columns"))
    case .noScenario:
      .init(
        "this file has no scenario, so nothing of it runs",
        hint: "write `Scenario: …` with steps below it, or remove the file")
    case .tableWithoutRows(let instead):
      .init("this table has headings and no row", hint: "write rows below them, or use \(code(instead))")
    case .lateLanguage(let language):
      .init(
        "a language counts only in the first lines of a file, so this comment has no effect",
        hint: "move \(code("# language: \(language)")) to the top of the file, or remove it")
    case .noExpectation:
      .init(
        "no step of this scenario expects anything, so it checks only that its steps can be done",
        hint: "add a step that begins with `Then`; `agent-console steps` lists them")
    case .repeatedName(let name, let firstLine):
      .init(
        "the scenario at line \(firstLine) has the name \(quoted(name)) too",
        hint: "give this one a name of its own, so that reports and `--name` tell them apart")
    case .simulatedBesidePage:
      .init(
        "this sentence is about a simulated app, and the provider's page runs in a browser here",
        hint: "remove one of the two; `agent-console steps` says what each sentence needs")
    case .emptyRule: .init("this rule has no scenario", hint: "write scenarios below it, or remove it")
    case .noRows:
      .init(
        "these examples have no rows, so nothing of them runs",
        hint: "write a row such as `| Noah Park |` below their headings, or remove the examples")
    }
  }
}

extension StepFault {
  private static func swallowed(_ lookalike: KeywordLookalike) -> Spoken {
    if lookalike.part == .step, lookalike.flaw == .misplaced {
      return Spoken(
        "this step comes before the first scenario, so it is description and does not run",
        hint: "write `Scenario: …` or `Background:` above it")
    }
    let words = lookalike.words
    let comment = lookalike.part == .step ? "" : "; a comment begins with `#`"
    return Spoken(
      "\(words.message), so this line is description and does not run", hint: words.hint.map { $0 + comment })
  }
}

extension SetupFault: WordedFault {
  public func words(in _: String) -> Spoken { Spoken(problem) }
}

extension SetupFault: CustomStringConvertible {
  /// Its message, which orders the faults of one step in a report: each row of an outline may have its own
  /// fault.
  public var description: String { "\(words)" }
}

extension StepRule: WordedRule {
  public var meaning: String {
    switch self {
    case .unknownSentence: "A step matches none of the sentences that `agent-console steps` lists."
    case .unknownValue: "A value in a step is not one that its sentence allows, or a text in it is blank."
    case .argument:
      "A step lacks the table or the text that its sentence needs, has one that it does not take, or a table has no step or no row."
    case .setup:
      "A scenario cannot begin: its organization, or something that one of its first Givens names, does not exist, or two of its sentences exclude each other."
    case .organization:
      "A comment names the organization of a file in a place where it has no effect: below the feature's line, or twice."
    case .keyword:
      "A line below a title was meant as a step or a title, but Gherkin takes it as description, so it does not run; or a comment names a language too late."
    case .expectation: "No step of a scenario expects anything, so nearly nothing can make it fail."
    case .title: "Two scenarios of a file have the same name, so that reports cannot tell them apart."
    case .empty:
      "A file has no scenario, a scenario no steps, an outline no examples, or a rule no scenario: nothing of it runs."
    case .name:
      "A step names a customer who never arrives, or a button, an app tab or a solution that does not exist."
    }
  }
}
