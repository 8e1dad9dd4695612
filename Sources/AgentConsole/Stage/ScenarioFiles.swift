import Diagnostics
import Gherkin
import Notations
import Scenarios
import Storage

/// The feature files that a command line names, read, with all that is wrong with them as they are written.
struct ScenarioFiles {
  private(set) var files: [ScenarioFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the files of these paths; without one, those of the organization in this folder, else of Contoso.
  init(_ paths: [String]) {
    self.init(FeatureFiles.read(paths.isEmpty ? [FeatureFiles.home ?? Stage.defaultOrganization] : paths))
  }

  /// Reads the scenarios that an organization or a solution brings in its own `scenarios` folder.
  init(of home: String) { self.init(FeatureFiles.read(home: home)) }

  private init(_ found: (files: [SourceText], diagnostics: [Diagnostic])) {
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
