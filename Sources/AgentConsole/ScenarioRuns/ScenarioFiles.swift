import Diagnostics
import Gherkin
import Notations
import Scenarios
import Storage

/// The feature files named on the command line, with everything that is wrong with their text.
struct ScenarioFiles {
  private(set) var files: [ScenarioFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the files at these paths.
  init(_ paths: [String]) { self.init(FeatureFiles.read(paths)) }

  /// The scenarios of files that were read already.
  init(_ found: (files: [SourceText], diagnostics: [Diagnostic])) {
    diagnostics = found.diagnostics
    var firstID = 0
    for source in found.files {
      do throws(GherkinProblems) {
        let file = try ScenarioFile(source, firstID: firstID)
        firstID = file.nextID
        diagnostics += file.diagnostics
        files.append(file)
      } catch {
        diagnostics += error.diagnostics(in: source)
      }
    }
  }
}
