import Diagnostics
import Scenarios
import Wording

/// A file of a run with scenarios that could not even be found, some or all of them; every format that can
/// represent it counts it as an error.
struct UnreadFile {
  let file: String
  /// At least one.
  let diagnostics: [Diagnostic]
  /// Whether it was read, and has lines that are in no scenario.
  let isRead: Bool

  /// What people call it among the failed scenarios.
  var shownName: String { isRead ? "(in no scenario)" : "(file not read)" }
  /// What it fails at, as the title of a test.
  var title: String { isRead ? "every line is in a scenario" : "the file can be read" }
  var firstLine: Int { diagnostics.first?.place.line ?? 1 }
  var message: String { diagnostics.first.map { Spoken($0).message } ?? "" }
  var text: String { diagnostics.map { DiagnosticText($0).text }.joined(separator: "\n") }
}

extension TestRun {
  /// In the order in which they were found.
  var unreadFiles: [UnreadFile] {
    let read = Set(files)
    var order: [String] = []
    var found: [String: [Diagnostic]] = [:]
    for diagnostic in diagnostics where diagnostic.isError {
      let file = diagnostic.place.file
      guard !read.contains(file) || lostDiagnostics.contains(diagnostic) else { continue }
      if found[file] == nil { order.append(file) }
      found[file, default: []].append(diagnostic)
    }
    return order.map { file in
      UnreadFile(file: file, diagnostics: found[file] ?? [], isRead: read.contains(file))
    }
  }
}
