import Notations
import Testing

@testable import LanguageServer

private let solution = "solutions/fabrikamremoteassist/solution.yaml"

@Suite("Completion")
struct CompletionTests {
  private let actions = "solution: S\nconversationActions:\n  - name: A\n"

  private func editor() throws -> Editor { try Editor(ScratchFolder(copying: "contoso")) }

  @Test("The keys of a mapping, without those that it has") func keys() throws {
    var editor = try editor()
    #expect(try editor.labels("org.yaml", "name: shop\n‸\n").contains("chatWidgets"))
    #expect(try !editor.labels("org.yaml", "name: shop\n‸\n").contains("name"))
    #expect(
      try editor.labels("org.yaml", "agents:\n  - {name: Ana, ‸}\n").sorted()
        == ["capacity", "client", "language"])
    #expect(try editor.labels(solution, actions + "    ‸\n").contains("eventParameter"))
  }

  @Test("A choice's labels, flags and the names of records") func values() throws {
    var editor = try editor()
    #expect(
      try editor.labels(solution, actions + "    eventName: ‸\n")
        == ["Open App Tab Template", "Send message", "Customer Defined Function"])
    // What was readable once is offered while the file is half typed.
    _ = try editor.labels(solution, editor.folder.text(solution))
    #expect(try editor.labels("org.yaml", "languages: [‸]\n").contains("fr-FR"))
    let text = try editor.folder.text(solution)
    let marked = text.replacing("eventParameter: FabrikamCobrowseTab", with: "eventParameter: ‸")
    #expect(
      try editor.labels(solution, marked)
        == ["FabrikamCobrowseTab", "fab_cobrowse", "FabrikamScreenShareTab", "fab_screenshare"])
    let icon = text.replacing("icon: /webresources/fab_/cobrowse.svg", with: "icon: ‸")
    #expect(try editor.labels(solution, icon).contains("/webresources/fab_/cobrowse.svg"))
    let link = text.replacing(
      "{conversationAction: FabrikamCobrowse, locale: en-US", with: "{conversationAction: ‸, locale: en-US")
    #expect(try editor.labels(solution, link).contains("FabrikamSurvey"))
  }

  @Test("In a row of a list the dash comes with the key") func aNewRow() throws {
    var editor = try editor()
    let items = try editor.ask("completion", solution, "solution: S\nproviders:\n  ‸\n")["items"]?.asList
    #expect(items?.contains { $0["textEdit"]?["newText"] == "- name: " } == true)
  }

  @Test("Sentences with their values, and values alone in an open quote")
  func steps() throws {
    let snippets: JSONValue = ["textDocument": ["completion": ["completionItem": ["snippetSupport": true]]]]
    var editor = try Editor(ScratchFolder(copying: "contoso"), capabilities: snippets)
    let file = "scenarios/buttons.feature"
    let feature = "Feature: F\n  Scenario: S\n    "
    let items = try editor.ask("completion", file, feature + "When ‸\n")["items"]?.asList ?? []
    let press = items.first { $0["label"] == "the agent presses \"…\"" }
    #expect(
      press?["textEdit"]?["newText"]?.asText?.hasPrefix("the agent presses \"${1|Co-browse,Conavigation,")
        == true)
    #expect(press?["insertTextFormat"] == 2)
    #expect(try editor.labels(file, feature + "When the agent presses \"Co‸\n").contains("Copy notes"))
    #expect(
      try editor.labels(file, feature + "Given a conversation with \"‸\n").prefix(2) == [
        "Noah Park", "Mia Wong",
      ])
    #expect(try editor.labels(file, feature + "When the agent closes the tab \"‸\n").count == 2)
    #expect(try editor.labels(file, feature + "Then the fact \"‸\n").contains("tabOpened"))
    #expect(try editor.labels(file, feature + "Then the co-browse session is ‸\n").contains("Connected"))
    #expect(try editor.labels(file, feature + "Given the org \"‸\n") == ["contoso", "northwind"])
    #expect(try editor.labels(file, feature + "‸\n").contains("Given"))
    #expect(try editor.labels(file, feature + "# no‸te\n") == [])
  }

  @Test("A client without snippets gets plain text") func plainSentences() throws {
    var editor = try editor()
    let items = try editor.ask(
      "completion", "scenarios/buttons.feature", "Feature: F\n  Scenario: S\n    When ‸\n")
    let press = items["items"]?.asList?.first { $0["label"] == "the agent presses \"…\"" }
    #expect(press?["textEdit"]?["newText"] == "the agent presses \"\"")
    #expect(press?["insertTextFormat"] == 1)
  }
}
