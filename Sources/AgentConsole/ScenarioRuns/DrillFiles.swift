import Diagnostics
import RecordFormats
import Scenarios
import Storage

/// The drills that a command line names.
struct DrillFiles {
  private let files: [ScenarioFile]
  private let meant: [[Int]]
  /// The course of an organization's drills.
  let course: Course?

  /// The tag of a feature that is a drill wherever it lies.
  private static let tag = "@drill"

  /// Reads a feature file, a folder of them, or an organization's drills; faults end the command.
  init(_ path: String) throws {
    let folder = DrillFolder(home: path)
    let read =
      folder.map { ScenarioFiles((files: $0.files, diagnostics: $0.diagnostics)) }
      ?? ScenarioFiles([path], meant: FeatureFiles.drillFolder)
    try Message.print(read.diagnostics)
    if read.diagnostics.contains(where: \.isError) { throw ExitStatus.invalid.code }
    let tagged = folder == nil ? [] : Self.tagged(in: path, except: read.files)
    files = read.files + tagged
    meant = try files.map { file in
      tagged.contains { $0.source.file == file.source.file }
        ? file.scenarios.indices.filter { file.scenarios[$0].tags.contains(Self.tag) }
        : try read.meant(in: file)
    }
    course = folder?.course
  }

  /// The organization's other feature files that have scenarios with the tag.
  private static func tagged(in home: String, except known: [ScenarioFile]) -> [ScenarioFile] {
    let names = Set(known.map(\.source.file))
    return ScenarioFiles(FeatureFiles.read(home: home)).files.filter { file in
      !names.contains(file.source.file) && file.scenarios.contains { $0.tags.contains(tag) }
    }
  }

  /// One line for each scenario: its place, its feature and its title.
  var listing: [String] {
    zip(files, meant).flatMap { file, indexes in
      indexes.map { index in
        let scenario = file.scenarios[index]
        return "\(scenario.file):\(scenario.line)  \(scenario.feature): \(scenario.name)"
      }
    }
  }

  /// The scenarios as exercises; one that cannot be an exercise ends the command.
  func drills(library: any Library) throws -> [Drill] {
    try zip(files, meant).flatMap { file, indexes in
      try indexes.map { index in
        let scenario = file.scenarios[index]
        do throws(DrillProblem) {
          return try Drill(scenario, library: library)
        } catch {
          let words = DrillWords.problem(error, of: scenario)
          try Message.print(error: words.error, hint: words.hint)
          throw ExitStatus.invalid.code
        }
      }
    }
  }
}
