import Notations

/// Reads feature files: Gherkin as Cucumber defines it.
///
/// The grammar is `gherkin.berp` of https://github.com/cucumber/gherkin. Results and messages are those of
/// the official parsers with one exception: stray tags do not derail this parser, so one bad line never hides
/// the problems in the rest of a file.
public enum GherkinParser {
  /// The largest feature file we read, in bytes.
  public static let sizeLimit = 16 * 1024 * 1024

  /// Reads a file, or throws everything that is wrong with it.
  ///
  /// Its parts get ids from `firstID` on, so that the ids of several documents can differ.
  public static func read(
    _ source: SourceText, firstID: Int = 0
  ) throws(GherkinProblems) -> GherkinDocument {
    if source.isUTF16WithoutMark {
      let problem = GherkinProblem(
        kind: .notUTF8(offset: 0), line: 1, column: 1, length: 0, fault: .utf16WithoutMark,
        isConsequence: false
      )
      throw GherkinProblems(list: [problem])
    }
    if let offset = source.firstOffsetOutsideUTF8 {
      let place = source.place(at: offset)
      let problem = GherkinProblem(
        kind: .notUTF8(offset: offset), line: place.line, column: place.column, length: 1,
        fault: .notUTF8(offset: offset), isConsequence: false)
      throw GherkinProblems(list: [problem])
    }
    guard let english = Dialect.of(Dialect.defaultLanguage) else {
      preconditionFailure("the table of dialects has lost its default language")
    }
    var reader = DocumentReader(Lines(source), dialect: english, firstID: firstID)
    let document = reader.readDocument()
    guard reader.problems.isEmpty else { throw GherkinProblems(list: reader.problems) }
    return document
  }
}
