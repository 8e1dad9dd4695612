import Diagnostics
import Scenarios

/// The lines of feature files that a command line names: `co-browse.feature:12`.
struct NamedLines {
  /// By file; a file without an entry is meant as a whole.
  private var lines: [String: [Int]] = [:]

  init(_ named: [ScenarioPath]) {
    let whole = named.filter { $0.line == nil }.map(\.path)
    for place in named {
      let isWhole = whole.contains { place.path == $0 || place.path.hasPrefix($0 + "/") }
      guard let line = place.line, !isWhole else { continue }
      lines[place.path, default: []].append(line)
    }
  }

  var isEmpty: Bool { lines.isEmpty }

  /// Whether lines of a file are named.
  func areNamed(in file: String) -> Bool { lines[file] != nil }

  /// What is wrong with the text of a file.
  ///
  /// What is wrong elsewhere in it does not fail the scenario at a line that is named.
  func diagnostics(of file: ScenarioFile) -> [Diagnostic] {
    guard let lines = lines[file.source.file] else { return file.diagnostics }
    let meant = Set(lines.flatMap { file.scenarioIndexes(atLine: $0) })
    return meant.count < file.scenarios.count ? file.diagnostics(of: meant) : file.diagnostics
  }

  /// The indexes of a file's scenarios that are meant.
  ///
  /// If a line stands for no scenario, lists the nearest ones and ends the command.
  func meant(in file: ScenarioFile) throws -> [Int] {
    guard let lines = lines[file.source.file] else { return Array(file.scenarios.indices) }
    var meant: Set<Int> = []
    for line in lines {
      let found = file.scenarioIndexes(atLine: line)
      guard !found.isEmpty else {
        let near = file.scenarios(near: line).map { "\($0.line) (\($0.name))" }.joined(separator: ", ")
        try Message.print(
          error: "no scenario of \(file.source.file) is at line \(line)",
          hint: near.isEmpty ? "there is none in it" : "the nearest are at the lines \(near)")
        throw ExitStatus.nothingMatched.code
      }
      meant.formUnion(found)
    }
    return meant.sorted()
  }
}
