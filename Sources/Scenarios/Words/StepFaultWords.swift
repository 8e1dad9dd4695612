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
        "\(code(value)) cannot stand in the sentence \(code(pattern))",
        hint: Hints.choose(near: value, among: known, called: "there can stand"))
    case .unknownColumn(let column, let known):
      .init(
        "the table under this sentence has no column \(quoted(column))",
        hint: Hints.choose(near: column, among: known, called: "its columns"))
    case .tableMissing:
      .init(
        "a table must stand under this sentence",
        hint: "write rows such as `| label | slash command |` below it")
    case .textMissing:
      .init(
        "a text must stand under this sentence", hint: "write it between two lines of `\"\"\"` below it")
    case .superfluous:
      .init("this sentence takes neither a table nor a text", hint: "remove what stands under it")
    case .swallowed(let lookalike): Self.swallowed(lookalike)
    case .keywordMissing(let known):
      .init(
        "this sentence has no keyword, so it is description and does not run",
        hint: "begin it with \(known.map(code).joined(separator: ", ")) or `*`")
    case .noSteps:
      .init(
        "this scenario has no steps, so nothing of it runs",
        hint: "write steps below it, such as `Given a conversation with \"Noah Park\"`, or remove it")
    case .unknownPlaceholder(let name, let columns):
      .init(
        "the examples have no column \(quoted(name)), so \(code("<\(name)>")) stays as it is",
        hint: Hints.choose(near: name, among: columns, called: "their columns"))
    case .noScenario:
      .init(
        "this file has no scenario, so nothing of it runs",
        hint: "write `Scenario: …` with steps below it, or remove the file")
    case .noRows:
      .init(
        "the examples of this scenario have no rows, so nothing of it runs",
        hint: "write a row such as `| Noah Park |` below their headings, or remove the examples")
    }
  }
}

extension StepFault {
  private static func swallowed(_ lookalike: KeywordLookalike) -> Spoken {
    if lookalike.part == .step, lookalike.flaw == .misplaced {
      return Spoken(
        "this step stands above the first scenario, so it is description and does not run",
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
    case .unknownSentence: "A step of a scenario is none of the sentences that `agent-console steps` lists."
    case .unknownValue: "A value in a step's sentence is none of those that can stand there."
    case .argument:
      "A step lacks the table or the text that its sentence needs, or has one where none can be."
    case .setup:
      "A scenario cannot begin: its organization, or what one of its first Givens names, is not there."
    case .keyword:
      "A line below a title was meant as a step or a title, and Gherkin takes it as description: nothing runs."
    case .empty: "A file has no scenario, a scenario no steps, or its examples no rows: nothing of it runs."
    case .name:
      "A step names a customer who never arrives, or a button, an app tab or a solution that is not there."
    }
  }
}
