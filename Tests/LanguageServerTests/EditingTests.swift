import Foundation
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

@Suite("Hover")
struct HoverTests {
  private func hover(_ file: String, _ text: String) throws -> String {
    var editor = try Editor(ScratchFolder(copying: "contoso"))
    return try editor.ask("hover", file, text)["contents"]?["value"]?.asText ?? ""
  }

  @Test("A column's name, type, choices with numbers, and its claim") func aColumn() throws {
    let text = "solution: S\nconversationActions:\n  - {name: A, event‸Name: Send message, order: 1}\n"
    let shown = try hover(solution, text)
    for part in [
      "`msdyn_eventname`", "- `Send message` = 100000001", "required", "*documented*: [", "https://",
    ] {
      #expect(shown.contains(part), "\(part) in \(shown)")
    }
    let icon = text.replacing("order: 1", with: "order: 1, icon: /x‸").replacing("event‸", with: "event")
    #expect(try hover(solution, icon).contains("Text of at most 100 characters"))
  }

  @Test("A sentence, also in an outline, with its claim") func aSentence() throws {
    let text = """
      Feature: F
        Scenario Outline: S
          Given a conversation with "Noah Park"
          When the agent ‸presses "<button>"
          Examples:
            | button |
            | Co-browse |
      """
    let shown = try hover("scenarios/buttons.feature", text)
    #expect(shown.contains("`the agent presses \"…\"`"))
    #expect(shown.contains("*documented*") || shown.contains("*inferred*") || shown.contains("*invented*"))
  }

  @Test("Where nothing is known, nothing is shown") func nothing() throws {
    #expect(try hover(solution, "solution: S\nunknown: ‸x\n") == "")
    #expect(try hover("scenarios/buttons.feature", "‸") == "")
  }
}

@Suite("Definitions and references")
struct NavigationTests {
  /// The texts of the places that a request finds, with their files' names.
  private func found(_ method: String, _ file: String, _ text: String, _ more: JSONValue = [:]) throws
    -> [String]
  {
    var editor = try Editor(ScratchFolder(copying: "contoso"))
    let places = try editor.ask(method, file, text, more).asList ?? []
    return try places.map { place in
      let path = try #require(place["uri"]?.asText.flatMap(DocumentURI.path))
      let source = SourceText(file: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
      let line = place["range"]?["start"]?["line"]?.asInteger ?? 0
      let words = (source.line(line + 1) ?? "").split(separator: " ").prefix(3).joined(separator: " ")
      return "\(path.split(separator: "/").last ?? ""): \(words)"
    }
  }

  private func marked(_ old: String, _ new: String) throws -> String {
    let text = try String(contentsOfFile: "SampleOrgs/contoso/\(solution)", encoding: .utf8)
    #expect(text.contains(old))
    return text.replacing(old, with: new, maxReplacements: 1)
  }

  @Test("A locale row leads to its action, a capability to its provider, an action to its template")
  func recordsLeadToRecords() throws {
    #expect(
      try found("definition", solution, marked("{conversationAction: Fab", "{conversationAction: ‸Fab"))
        == ["solution.yaml: - name: FabrikamCobrowse"])
    #expect(
      try found("definition", solution, marked("provider: Fabrikam,", "provider: Fabrikam‸,"))
        == ["solution.yaml: - name: Fabrikam"])
    #expect(
      try found("definition", solution, marked("eventParameter: Fab", "eventParameter: ‸Fab"))
        == ["solution.yaml: - name: FabrikamCobrowseTab"])
    let org = try String(contentsOfFile: "SampleOrgs/contoso/org.yaml", encoding: .utf8)
      .replacing("provider: Fabrikam}", with: "provider: ‸Fabrikam}", maxReplacements: 1)
    #expect(try found("definition", "org.yaml", org) == ["solution.yaml: - name: Fabrikam"])
  }

  @Test("A sentence leads to its record, and a scenario to its organization")
  func sentencesLeadToRecords() throws {
    func feature(_ step: String) -> String { "Feature: F\n  Scenario: S\n    \(step)\n" }
    let file = "scenarios/buttons.feature"
    #expect(
      try found("definition", file, feature("When the agent presses \"Sur‸vey\""))
        == ["solution.yaml: - {conversationAction: FabrikamSurvey,"])
    #expect(
      try found("definition", file, feature("When the agent types \"/c‸b\""))
        == ["solution.yaml: tooltip: Start a"])
    #expect(
      try found("definition", file, feature("Given a conversation with \"Noah P‸ark\""))
        == ["org.yaml: - name: Noah"])
    #expect(
      try found("definition", file, feature("Given the o‸rg \"..\"")) == ["org.yaml: # Contoso Support:"])
    #expect(
      try found("definition", file, feature("Given the org \"‸..\"")) == ["org.yaml: # Contoso Support:"])
    #expect(try found("definition", file, feature("Given a con‸versation with \"Noah Park\"")).count == 1)
  }

  @Test("References are found in records, steps, tables and examples") func references() throws {
    let text = try marked("label: Survey", "label: Sur‸vey")
    let places = try found("references", solution, text, ["context": ["includeDeclaration": true]])
    #expect(places.contains { $0.hasPrefix("buttons.feature: |") })
    #expect(places.contains { $0.hasPrefix("solution.yaml") })
    let uses = try found("references", solution, text, ["context": ["includeDeclaration": false]])
    #expect(uses.count == places.count - 1)
    #expect(try found("references", solution, "solution: S\n‸") == [])
  }
}

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

@Suite("Outline and formatting")
struct OutlineTests {
  private func ask(_ method: String, _ file: String, _ text: String) throws -> JSONValue {
    var editor = try Editor(ScratchFolder(copying: "contoso"))
    try editor.open(file, text)
    return try editor.request(
      "textDocument/\(method)", ["textDocument": ["uri": .text(editor.uri(file))]])
  }

  private func names(_ symbols: JSONValue?) -> [String] {
    symbols?.asList?.flatMap { [$0["name"]?.asText ?? ""] + names($0["children"]).map { "  \($0)" } } ?? []
  }

  @Test("The outline of records and of scenarios") func outlines() throws {
    #expect(
      try names(ask("documentSymbol", "org.yaml", "name: shop\nagents: [{name: Ana}, {name: Luc}]\n"))
        == ["name", "agents", "  Ana", "  Luc"])
    let feature = """
      Feature: F
        Scenario: One
          Given a conversation with "Noah Park"
        Rule: R
          Scenario: Two
            Given a conversation with "Noah Park"
      """
    #expect(
      try names(ask("documentSymbol", "scenarios/buttons.feature", feature)) == [
        "F", "  One", "  R", "    Two",
      ])
    #expect(try names(ask("documentSymbol", "org.yaml", "name: [")) == [])
  }

  @Test("Tables are aligned, and nothing else is changed") func tables() throws {
    let text = """
      Feature: F
        Scenario Outline:   S
          Then the buttons are
          |label|slash command|
            | Enquête   | /a\\|b |
            # note
            | 漢字 | |
          Examples:
            | a |
            | bcd |
      """
    let edits = try ask("formatting", "scenarios/buttons.feature", text)
    let formatted = try Editor.applying(edits, to: text)
    #expect(
      formatted == """
        Feature: F
          Scenario Outline:   S
            Then the buttons are
            | label   | slash command |
            | Enquête | /a\\|b         |
              # note
            | 漢字    |               |
            Examples:
              | a   |
              | bcd |
        """)
    #expect(try ask("formatting", "scenarios/buttons.feature", formatted) == [])
    #expect(try ask("formatting", "org.yaml", "name:   shop\n") == [])
  }
}
