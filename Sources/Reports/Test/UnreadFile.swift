import Diagnostics
import Scenarios
import Wording

/// A file of a run whose scenarios could not even be found: it counts as wrong wherever a format has a place for it.
struct UnreadFile {
  let file: String
  /// At least one.
  let diagnostics: [Diagnostic]

  var firstLine: Int { diagnostics.first?.place.line ?? 1 }
  var message: String { diagnostics.first.map { Spoken($0).message } ?? "" }
  var text: String { diagnostics.map { DiagnosticText($0).text }.joined(separator: "\n") }
}

extension TestRun {
  /// In the order in which they were met.
  var unreadFiles: [UnreadFile] {
    let read = Set(files.map(\.file.source.file))
    var order: [String] = []
    var found: [String: [Diagnostic]] = [:]
    for diagnostic in diagnostics where diagnostic.isError {
      let file = diagnostic.place.file
      guard !read.contains(file) else { continue }
      if found[file] == nil { order.append(file) }
      found[file, default: []].append(diagnostic)
    }
    return order.map { UnreadFile(file: $0, diagnostics: found[$0] ?? []) }
  }
}
