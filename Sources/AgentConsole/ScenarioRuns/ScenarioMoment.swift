import ArgumentParser
import Cells
import Desktop
import Diagnostics
import Player
import Scenarios
import Wording

/// A line of a feature file, as an option: `co-browse.feature:12`.
struct ScenarioPlace: ExpressibleByArgument {
  let file: String
  let line: Int

  init?(argument: String) {
    guard let colon = argument.lastIndex(of: ":"), colon > argument.startIndex,
      let line = Int(argument[argument.index(after: colon)...]), line > 0
    else { return nil }
    file = String(argument[..<colon])
    self.line = line
  }
}

/// The console at a line of a feature file.
struct ScenarioMoment {
  let console: Console
  private let recording: ScenarioRecording
  /// How many steps come before the moment.
  private let steps: Int

  init(_ place: ScenarioPlace, size: Size) throws {
    let file = try Self.file(place.file)
    let position = try file.existingPosition(ofLine: place.line)
    let scenario = file.scenarios[position.scenario]
    try DefaultOrganizationNotes.print(for: scenario.leavesOrganizationOpen ? [scenario.file] : [])
    recording = ScenarioRecording(scenario, library: FileLibrary())
    steps = position.step
    console = recording.console(after: steps, size: size)
  }

  private static func file(_ path: String) throws -> ScenarioFile {
    let read = ScenarioFiles([path])
    try Message.print(read.diagnostics)
    guard read.files.count == 1, let file = read.files.first, !read.diagnostics.contains(where: \.isError)
    else {
      if read.files.count > 1 {
        try Message.print(error: "\(path) holds \(read.files.count) feature files", hint: "name one of them")
      }
      if read.files.isEmpty, !read.diagnostics.contains(where: \.isError) {
        try Message.print(
          error: "\(path) holds no feature file", hint: "--scenario takes FILE:LINE of a feature file")
        throw ExitStatus.nothingMatched.code
      }
      throw ExitStatus.invalid.code
    }
    return file
  }

  /// Reports a step that failed before the moment: the picture then shows the failure.
  func reportFailure() throws {
    guard let failed = recording.failedStep, failed < steps, let failure = recording.results[failed].failure
    else {
      return
    }
    let step = recording.scenario.steps[failed]
    let words = Spoken(failure)
    try Message.print(
      error:
        "\(step.place.file):\(step.place.line): the step failed, and no other was done: \(words.message)",
      hint: words.hint)
    throw ExitStatus.failed.code
  }
}

extension ScenarioFile {
  /// The position of a line.
  ///
  /// If no scenario contains it, lists the lines that exist and ends the command.
  ///
  /// - Parameter scenarioLine: the line of the scenario or example row, if several share the step.
  func existingPosition(ofLine line: Int, inScenarioAt scenarioLine: Int? = nil) throws -> LinePosition {
    let position =
      scenarioLine.map { self.position(ofLine: line, inScenarioAt: $0) } ?? self.position(ofLine: line)
    if let position { return position }
    let known = knownLines.map { "\($0.line) (\($0.name))" }
    let shown = known.prefix(12).joined(separator: ", ")
    let more = known.count > 12 ? " and \(known.count - 12) more" : ""
    try Message.print(
      error: scenarioLine.map { "no scenario at line \($0) of \(source.file) has a step at line \(line)" }
        ?? "no scenario of \(source.file) holds line \(line)",
      hint: known.isEmpty ? "there is none in it" : "there are scenarios at the lines \(shown)\(more)")
    throw ExitStatus.nothingMatched.code
  }
}
