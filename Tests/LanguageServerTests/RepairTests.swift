import Notations
import Testing

@testable import LanguageServer

private let solution = "solutions/fabrikamremoteassist/solution.yaml"

@Suite("Code actions")
struct RepairTests {
  /// The files of an organization with one mistake, and the rule by which it is found.
  @Test(
    "A repair removes what it repairs",
    arguments: [
      ("org.yaml", "customers:", "custmers:", "unknown-key"),
      (solution, "eventName: Send message", "eventName: Send mesage", "unknown-choice"),
      (solution, "provider: Fabrikam,", "provider: Fabrikan,", "dangling-link"),
      (solution, "locale: en-US", "locale: de-DE", "action-without-english"),
      (
        "solutions/fabrikamremoteassist/webresources/fab_/screenshare.html",
        " onbeforeunload=\"return triggerScreenShareStop()\"", "", "web-resource-ended-not-on-unload"
      ),
      (
        "scenarios/buttons.feature", "the button \"Co-browse\" is shown", "the buton \"Co-browse\" is shown",
        "unknown-sentence"
      ),
      ("scenarios/buttons.feature", "session is Requested", "session is Requestd", "unknown-sentence-value"),
    ])
  func aRepairRemovesWhatItRepairs(file: String, right: String, wrong: String, rule: String) throws {
    var editor = try Editor(ScratchFolder(copying: "contoso"))
    let text = try editor.folder.text(file)
    try #require(text.contains(right), "\(file) has \(right)")
    try editor.open(file, text.replacing(right, with: wrong, maxReplacements: 1))
    #expect(editor.diagnostics()[file]?.contains(rule) == true)
    let action = try #require(
      try editor.actions(file).first { $0["diagnostics"]?.asList?.first?["code"]?.asText == rule })
    try editor.make(action["edit"])
    #expect(editor.diagnostics()[file]?.contains(rule) == false)
  }

  @Test("Where no hint says how, no action is offered") func noRepair() throws {
    var editor = try Editor(ScratchFolder(["org.yaml": "name: shop\n"]))
    try editor.open("org.yaml", "displayName: Shop\n")
    #expect(editor.diagnostics() == ["org.yaml": ["missing-value"]])
    #expect(try editor.actions("org.yaml") == [])
  }
}
