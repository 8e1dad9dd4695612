import Diagnostics
import Gherkin
import Scenarios
import Storage

/// The feature files that a command line names, read, with all that is wrong with them as they are written.
struct ScenarioFiles {
  private(set) var files: [ScenarioFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ paths: [String]) {
    let found = FeatureFiles.read(paths)
    diagnostics = found.diagnostics
    for source in found.files {
      do throws(GherkinProblems) {
        let file = try ScenarioFile(source)
        diagnostics += file.diagnostics
        files.append(file)
      } catch {
        diagnostics += error.diagnostics(in: source)
      }
    }
  }
}
