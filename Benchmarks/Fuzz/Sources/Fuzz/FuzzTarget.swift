import Notations
import Reports
import Rules
import Storage

/// What is fuzzed: the part of the program that made-up bytes go through.
enum FuzzTarget: String, CaseIterable {
  /// A solution's file, with everything that `check` does with it.
  case solution
  /// `org.yaml`, beside the solutions of the built-in Contoso.
  case organization
  /// `quick-replies.yaml`.
  case replies
  /// A page of an app tab with its scripts, with all rules that read pages.
  case page
  /// HTML alone, which runs many more inputs a second.
  case html
  /// JavaScript alone, by one parser for all.
  case script

  /// Reads the bytes as far as the target goes.
  func read(_ bytes: [UInt8], with parser: inout JavaScriptParser) {
    switch self {
    case .solution: check(replacing: "solutions/fabrikamremoteassist/solution.yaml", with: bytes)
    case .organization: check(replacing: "org.yaml", with: bytes)
    case .replies: check(replacing: "quick-replies.yaml", with: bytes)
    case .page:
      check(replacing: "solutions/fabrikamremoteassist/webresources/fab_/cobrowse.html", with: bytes)
    case .html: _ = try? HTMLPage.read(SourceText(file: "page.html", bytes: bytes))
    case .script: _ = try? parser.parse(bytes)
    }
  }

  /// What `agent-console check contoso` does, with one of its files made up.
  private func check(replacing path: String, with bytes: [UInt8]) {
    guard let tree = FolderWithOneFileReplaced(sample: "contoso", path: path, bytes: bytes) else { return }
    let reading = SubjectLoader.load(tree)
    let found = reading.value.map(RuleList.findings) ?? []
    let report = CheckReport(of: [tree.name], reading.diagnostics + found)
    _ = report.lines
    _ = report.json.pretty
  }
}
