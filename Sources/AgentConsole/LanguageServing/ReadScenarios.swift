import Concurrency
import Diagnostics
import Gherkin
import Notations
import Scenarios

/// The feature files that a server has read, so that a change of one does not read the others again.
final class ReadScenarios: Sendable {
  private struct Entry {
    let bytes: [UInt8]
    let file: ScenarioFile?
    let diagnostics: [Diagnostic]
  }

  private let sentences = SentenceReader()
  private let entries = Mutex<[String: Entry]>([:])

  /// The files with what is wrong with their text; files that are not among them any more are forgotten.
  func read(_ sources: [SourceText]) -> (files: [ScenarioFile], diagnostics: [Diagnostic]) {
    let known = entries.withLock { $0 }
    var read: [String: Entry] = [:]
    for source in sources {
      if let entry = known[source.file], entry.bytes == source.bytes {
        read[source.file] = entry
      } else {
        read[source.file] = entry(source)
      }
    }
    entries.withLock { [read] in $0 = read }
    let inOrder = sources.compactMap { read[$0.file] }
    return (inOrder.compactMap(\.file), inOrder.flatMap(\.diagnostics))
  }

  private func entry(_ source: SourceText) -> Entry {
    do throws(GherkinProblems) {
      let file = try ScenarioFile(source, sentences: sentences)
      return Entry(
        bytes: source.bytes, file: file, diagnostics: file.diagnostics + file.adviceDiagnostics)
    } catch {
      return Entry(bytes: source.bytes, file: nil, diagnostics: error.diagnostics(in: source))
    }
  }
}
