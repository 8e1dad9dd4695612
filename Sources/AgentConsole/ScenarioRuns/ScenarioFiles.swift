import Diagnostics
import Gherkin
import Notations
import Scenarios
import Storage

/// The feature files named on the command line, with everything that is wrong with their text.
struct ScenarioFiles {
  private(set) var files: [ScenarioFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The lines that the command line names, by file; a file without an entry is meant as a whole.
  private var lines: [String: [Int]] = [:]

  /// Reads the files at these paths.
  ///
  /// - Parameter meant: the folder of a sample whose files are proposed first for a path that is not there.
  init(_ paths: [String], meant folder: String = FeatureFiles.folder) {
    let named = paths.map(ScenarioPath.init)
    self.init(FeatureFiles.read(named.map(\.path), meant: folder))
    let whole = named.filter { $0.line == nil }.map(\.path)
    for place in named {
      let isWhole = whole.contains { place.path == $0 || place.path.hasPrefix($0 + "/") }
      guard let line = place.line, !isWhole else { continue }
      lines[place.path, default: []].append(line)
    }
    // What is wrong elsewhere in a file does not fail the scenario at a line.
    for file in files {
      guard let lines = lines[file.source.file] else { continue }
      let meant = Set(lines.flatMap { file.scenarioIndexes(atLine: $0) })
      guard meant.count < file.scenarios.count else { continue }
      diagnostics.removeAll { $0.place.file == file.source.file }
      diagnostics += file.diagnostics(of: meant)
    }
  }

  /// Whether the command line names lines.
  var namesLines: Bool { !lines.isEmpty }

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

  /// The scenarios of files that were read already.
  init(_ found: (files: [SourceText], diagnostics: [Diagnostic])) {
    diagnostics = found.diagnostics
    var firstID = 0
    let sentences = SentenceReader()
    for source in found.files {
      do throws(GherkinProblems) {
        let file = try ScenarioFile(source, firstID: firstID, sentences: sentences)
        firstID = file.nextID
        diagnostics += file.diagnostics
        files.append(file)
      } catch {
        diagnostics += error.diagnostics(in: source)
      }
    }
  }
}
