import Diagnostics
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
    }
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
    }
  }
}
