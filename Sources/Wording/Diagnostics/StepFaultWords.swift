import Diagnostics

extension DiagnosticWords {
  /// What is said of a step of a scenario that is not written as it must be.
  init(_ fault: StepFault) {
    self =
      switch fault {
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
