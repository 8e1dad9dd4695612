import Notations
import Testing

@testable import LanguageServer

private let solution = "solutions/fabrikamremoteassist/solution.yaml"

@Suite("Renaming")
struct RenamingTests {
  @Test(
    "A record has its new name everywhere, and the organization is as right as before",
    arguments: [
      ("name: FabrikamCobrowse\n", "CoBrowseNow"), ("label: Co-browse,", "Browse \"together\""),
      ("name: FabrikamCobrowseTab", "The tab"), ("title: Fabrikam co-browse", "A tab: two"),
      ("- name: Fabrikam\n", "Fab & Co"), ("slashCommand: /share}", "/teilen"),
      ("solution: FabrikamRemoteAssist", "Fabrikam2"),
    ])
  func everywhere(place: String, name: String) throws {
    var editor = try Editor(ScratchFolder(copying: "contoso"))
    let text = try editor.folder.text(solution)
    let at = try #require(text.firstRange(of: place), "\(place)")
    let colon = try #require(text[at].firstIndex(of: ":"))
    let marked = text[...text.index(after: colon)] + "‸" + text[text.index(colon, offsetBy: 2)...]
    let prepared = try editor.ask("prepareRename", solution, String(marked))
    let old = try #require(prepared["placeholder"]?.asText)
    let edit = try editor.ask("rename", solution, String(marked), ["newName": .text(name)])
    try editor.make(edit)
    // The names of capabilities contain their provider's; they are names of their own, and stay.
    for (file, rules) in editor.diagnostics() {
      #expect(rules.filter { $0 != "capability-name" } == [], "\(file) after \(old) is \(name)")
    }
    // The way back gives the same names again.
    let after = try editor.folder.text(solution)
    let before = marked.prefix { $0 != "‸" }.split(separator: "\n", omittingEmptySubsequences: false)
    var lines = after.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let column = try #require(before.last?.count)
    lines[before.count - 1].insert(
      "‸", at: lines[before.count - 1].index(lines[before.count - 1].startIndex, offsetBy: column))
    let back = try editor.ask(
      "rename", solution, lines.joined(separator: "\n"), ["newName": .text(old)])
    try editor.make(back)
    for (file, rules) in editor.diagnostics() { #expect(rules == [], "\(file) after the way back") }
  }

  @Test(
    "What is no name, a name that is taken, and one of two records is refused",
    arguments: [
      ("ver‸sion: 1.0\n", "X"), ("providers: [{name: ‸A}, {name: B}]\n", "B"),
      ("providers: [{name: ‸A}]\nconversationActions: []\n", " "), ("providers: [{name: ‸A}]\n", "x\ny"),
      ("providers: [{name: ‸A}, {name: A, id: 11111111-1111-1111-1111-111111111111}]\n", "C"),
    ])
  func refused(text: String, name: String) throws {
    var editor = try Editor(ScratchFolder(["solution.yaml": ""]))
    #expect(throws: ResponseError.self) {
      try editor.ask("rename", "solution.yaml", "solution: S\n" + text, ["newName": .text(name)])
    }
  }
}
