import Diagnostics
import Gherkin
import Notations
import Testing

/// The document of a valid text.
func document(
  _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> GherkinDocument {
  do throws(GherkinProblems) {
    return try GherkinParser.read(SourceText(file: "a.feature", text: text))
  } catch {
    Issue.record("\(error.list.map(\.message))", sourceLocation: sourceLocation)
    throw error
  }
}

func feature(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Feature {
  try #require(
    try document(text, sourceLocation: sourceLocation).feature, sourceLocation: sourceLocation)
}

/// The problems of a text, in the order in which they are found.
func problems(_ text: String) -> [GherkinProblem] {
  do throws(GherkinProblems) {
    _ = try GherkinParser.read(SourceText(file: "a.feature", text: text))
    return []
  } catch {
    return error.list
  }
}

func messages(_ text: String) -> [String] { problems(text).map(\.message) }

/// The problems that a person sees: line, column and fault.
func told(_ text: String) -> [Told] {
  problems(text).filter { !$0.isConsequence }.compactMap { problem in
    let fault = problem.fault
    return Told(line: problem.line, column: problem.column, fault: fault)
  }
}

struct Told: Hashable {
  var line: Int
  var column: Int?
  var fault: GherkinFault
}

/// A short form of a location.
func at(_ line: Int, _ column: Int) -> Location { Location(line: line, column: column) }
