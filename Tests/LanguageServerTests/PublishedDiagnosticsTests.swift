import Notations
import Testing

@testable import LanguageServer

private let solution = "solutions/fabrikamremoteassist/solution.yaml"

@Suite("Diagnostics while typing")
struct PublishedDiagnosticsTests {
  @Test("The open text counts, not the saved one, for every file of the organization")
  func theOpenTextCounts() throws {
    var editor = try Editor(ScratchFolder(copying: "contoso"))
    try editor.open("org.yaml")
    #expect(editor.diagnostics() == ["org.yaml": []])
    try editor.open(
      "org.yaml", editor.folder.text("org.yaml").replacing("provider: Fabrikam", with: "provider: Nobody"))
    let found = editor.diagnostics()
    #expect(found["org.yaml"]?.contains("widget-provider-not-installed") == true)
    // Another open file of the organization is told what follows from it.
    try editor.open(
      solution, editor.folder.text(solution).replacing("label: Co-browse", with: "labl: Co-browse"))
    #expect(editor.diagnostics()[solution]?.contains("unknown-key") == true)
    try editor.open(solution, editor.folder.text(solution))
    try editor.open("org.yaml", editor.folder.text("org.yaml"))
    #expect(editor.diagnostics() == ["org.yaml": [], solution: []])
    #expect(editor.diagnostics() == [:])
  }

  @Test("A closed document is as it is on disk again") func aClosedDocument() throws {
    var editor = try Editor(ScratchFolder(["org.yaml": "name: shop\n"]))
    try editor.open("org.yaml", "name: shop\nagnts: []\n")
    #expect(editor.diagnostics() == ["org.yaml": ["unknown-key"]])
    editor.notify("textDocument/didClose", ["textDocument": ["uri": .text(editor.uri("org.yaml"))]])
    #expect(editor.diagnostics() == ["org.yaml": []])
  }

  @Test("A new file that is not saved belongs to its organization") func aNewFile() throws {
    var editor = try Editor(ScratchFolder(["org.yaml": "name: shop\n"]))
    try editor.open("scenarios/new.feature", "Feature: F\n  Scenario: S\n    Given nothing of ours\n")
    #expect(editor.diagnostics()["scenarios/new.feature"] == ["unknown-sentence"])
  }

  @Test("A range counts in UTF-16") func aRange() throws {
    var editor = try Editor(ScratchFolder(["org.yaml": "name: shop\n"]))
    try editor.open("org.yaml", "name: \"😀\"\nagents: [{name: \"😀\", langage: en-US}]\n")
    guard case .notification(_, let params)? = editor.server.settle().first else {
      Issue.record("nothing is published")
      return
    }
    #expect(params["diagnostics"]?.asList?.first?["range"]?["start"] == ["line": 1, "character": 22])
  }
}
