import Diagnostics
import Gherkin
import Notations
import Scenarios
import Storage

/// Reads the feature files that a command line names, one after the other.
struct FeatureReading {
  private let sources: [SourceText]
  private let unread: [Diagnostic]
  /// The lines that the command line names.
  let lines: NamedLines
  /// What the files of a run share.
  let sentences = SentenceReader()

  /// - Parameter meant: the folder of a sample whose files are proposed first for a path that is not there.
  init(_ paths: [String], meant folder: String = FeatureFiles.folder) {
    let named = paths.map(ScenarioPath.init)
    (sources, unread) = FeatureFiles.read(named.map(\.path), meant: folder)
    lines = NamedLines(named)
  }

  /// The scenarios of files that were read already.
  init(_ found: (files: [SourceText], diagnostics: [Diagnostic])) {
    (sources, unread) = found
    lines = NamedLines([])
  }

  /// Hands over each file with the first id of its parts, and returns everything that is wrong with the text of all.
  func forEach(_ take: (ScenarioFile, _ firstID: Int) -> Void) -> [Diagnostic] {
    var diagnostics = unread
    var firstID = 0
    for source in sources {
      do throws(GherkinProblems) {
        let file = try ScenarioFile(source, firstID: firstID, sentences: sentences)
        diagnostics += lines.diagnostics(of: file)
        take(file, firstID)
        firstID = file.nextID
      } catch {
        diagnostics += error.diagnostics(in: source)
      }
    }
    return diagnostics
  }
}
