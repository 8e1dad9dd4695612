import Notations
import Organizations
import Player
import Records
import ScenarioSupport
import Scenarios

/// The coverage of the scenarios in some feature files, given as texts.
func covered(_ texts: String..., by library: any Library = SampleLibrary()) throws -> Coverage {
  let runner = ScenarioRunner(library: library, stopwatch: { 0 })
  return Coverage(
    of: try texts.enumerated().flatMap { index, text in
      try ScenarioFile(SourceText(file: "\(index).feature", text: text)).scenarios.map(runner.run)
    })
}

/// A feature file with one scenario.
func feature(_ steps: String) -> String {
  let lines = steps.split(separator: "\n").map { "    \($0)" }
  return (["Feature: F", "  Scenario: S"] + lines).joined(separator: "\n")
}

/// A changed Contoso, which scenarios get by default.
struct ChangedContoso: Library {
  let organization: Organization

  init(_ change: (inout Organization) -> Void) throws {
    var organization = try SampleLibrary().organization("contoso", from: "")
    change(&organization)
    self.organization = organization
  }

  func organization(_ name: String, from file: String) throws(LibraryProblem) -> Organization {
    organization
  }
  func solution(_ name: String, from file: String) throws(LibraryProblem) -> Solution {
    try SampleLibrary().solution(name, from: file)
  }
  func home(of file: String) throws(LibraryProblem) -> OpenedOrganization? { nil }
  func screens() -> any RunScreens { ConsoleScreens() }
}
