import Notations
import Organizations
import Records
import ScenarioSupport
import Simulation
import Testing

@testable import Reports

@Suite("The report of diff")
struct DifferenceReportTests {
  private func contoso(_ change: (inout Organization) -> Void = { _ in }) throws -> Organization {
    var organization = try SampleLibrary().organization("contoso", from: "")
    change(&organization)
    return organization
  }

  private func report(
    _ old: Organization, _ new: Organization, files: WebResourceContents = [:],
    _ newFiles: WebResourceContents = [:]
  ) -> DifferenceReport {
    DifferenceReport(old, named: "a", files: files, to: new, named: "b", files: newFiles)
  }

  private func text(_ report: DifferenceReport) -> [String] {
    report.page.map { $0.map(\.text).joined() }
  }

  @Test("Equal organizations have no difference, whatever their places in files")
  func equal() throws {
    var moved = try contoso()
    moved.solutions[0] = moved.solutions[0].withoutPlaces
    let report = report(try contoso(), moved)
    #expect(report.isEmpty)
    #expect(text(report) == ["a → b", "no difference"])
    #expect(report.json["equal"] == .flag(true))
    #expect(report.markdown.hasSuffix("No difference.\n"))
  }

  @Test("What an agent would notice comes first, each thing once, then records, settings and files")
  func sections() throws {
    let new = try contoso { organization in
      organization.chatWidgets[0].screenSharing.isEnabled = false
      organization.agents[1].capacity = 5
      organization.workstream.capacityUnits = 2
      organization.quickReplies.append(QuickReply(title: "Bye", message: "Bye!", tags: ["end"]))
      organization.solutions[0].conversationActionLocales[0].slashCommand = "/cobrowse"
      organization.solutions[0].conversationActions[3].order = -5
      organization.solutions[0].applicationTabTemplates[0].parameters[0].value = "fab_/new.html"
    }
    let report = report(
      try contoso(), new, files: ["fab_/a.html": [1], "fab_/b.js": [2]],
      ["fab_/a.html": [9], "fab_/c.js": []])
    #expect(
      text(report) == [
        "a → b", "", "What an agent notices",
        "− Share screen (/share) disappears: Screen sharing is turned off for the chat widget Web support.  "
          + "Web support: en-US",
        "~ Copy notes (/notes) moves from button 4 to button 1  Web support: en-US",
        "~ Co-browse (/cb): slash command /cb → /cobrowse; opens the app tab Fabrikam co-browse with "
          + "/webresources/fab_/cobrowse.html?data=%7B%22conversationId%22%3A%22{conversationId}%22%7D → the app tab "
          + "Fabrikam co-browse with /webresources/fab_/new.html?data=%7B%22conversationId%22%3A%22{conversationId}"
          + "%22%7D  Web support: en-US",
        "− Partager l'écran (/ecran) disappears: Screen sharing is turned off for the chat widget Web support.  "
          + "Web support: fr-FR",
        "~ Copier les notes (/copie) moves from button 4 to button 1  Web support: fr-FR",
        "~ Conavigation (/nav): opens the app tab Fabrikam co-browse with "
          + "/webresources/fab_/cobrowse.html?data=%7B%22conversationId%22%3A%22{conversationId}%22%7D → the app tab "
          + "Fabrikam co-browse with /webresources/fab_/new.html?data=%7B%22conversationId%22%3A%22{conversationId}"
          + "%22%7D  Web support: fr-FR",
        "~ Survey (/survey) moves from button 1 to button 2  Store chat: en-US",
        "~ Enquête (/enquete) moves from button 1 to button 2  Store chat: fr-FR", "", "Records",
        "~ conversation action FabrikamCustomerNotes", "    Order: 30 → -5",
        "~ conversation action locale FabrikamCobrowse en-US", "    Slash Commands: /cb → /cobrowse",
        "~ application tab template FabrikamCobrowseTab",
        "    Template Parameters: webresourceName = fab_/cobrowse.html → webresourceName = fab_/new.html", "",
        "Settings", "~ Capacity (unit based): 1 → 2",
        "~ Web support: Screen sharing: on with Fabrikam → off, with Fabrikam stored",
        "~ agent Luc Martin: fr-FR, capacity 2 → fr-FR, capacity 5", "+ quick reply Bye: “Bye!” #end", "",
        "Files", "~ fab_/a.html", "− fab_/b.js", "+ fab_/c.js",
      ])
  }

  @Test("A removed solution takes its buttons and records with it")
  func removal() throws {
    let report = report(try contoso(), try contoso { $0.uninstall("FabrikamRemoteAssist") })
    let lines = text(report)
    #expect(lines.contains("− Co-browse (/cb) disappears  Web support: en-US"))
    #expect(lines.contains("− provider Fabrikam"))
    #expect(lines.contains { $0.hasPrefix("− solution FabrikamRemoteAssist: version 1.2.0.0") })
  }

  @Test("Every column of every table is compared and has words", arguments: Table.allCases)
  func everyColumn(table: Table) throws {
    func check<Row: TableRow>(_ type: Row.Type) throws {
      let old = try contoso()
      for column in Row.columns {
        var new = old
        new.solutions[0][type][0].change(column)
        let rows = report(old, new).difference.rows.filter {
          $0.table == table && $0.new != nil && $0.old != nil
        }
        #expect(rows.flatMap(\.columns) == [column.key], "\(column.key)")
      }
    }
    try check(table.rowType)
  }

  @Test("Text from outside is no markup")
  func markdown() throws {
    let new = try contoso { $0.solutions[0].conversationActionLocales[0].label = "*Co*\n[x](y) @all <b>" }
    let markdown = report(try contoso(), new).markdown
    #expect(markdown.contains(#"label Co-browse → \*Co\* \[x\](y) @<!-- -->all \<b\>"#), "\(markdown)")
  }

  @Test("Columns that differ stand in a table, whose cells no value can end")
  func markdownTable() throws {
    let old = try contoso {
      $0.solutions[0].conversationActionLocales[0].tooltip = "a | b `c`\nd"
      $0.solutions[0].conversationActions[3].order = 30
    }
    let new = try contoso {
      $0.solutions[0].conversationActionLocales[0].tooltip = "\\| x"
      $0.solutions[0].conversationActionLocales[0].slashCommand = nil
      $0.solutions[0].conversationActions[3].order = 31
    }
    let report = DifferenceReport(old, named: "a|`b`", files: [:], to: new, named: "b", files: [:])
    let lines = report.markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: "#### Records"), "\(report.markdown)")
    #expect(
      Array(lines[(start + 1)...].prefix(6)) == [
        "", #"| Record | Column | `` a\|`b` `` | `b` |"#, "|---|---|---|---|",
        "| conversation action FabrikamCustomerNotes | Order | 30 | 31 |",
        #"| conversation action locale FabrikamCobrowse en-US | Tooltip | a \| b \`c\` d | \\\| x |"#,
        "| conversation action locale FabrikamCobrowse en-US | Slash Commands | /cb | *none* |",
      ])
    #expect(report.page.map { $0.map(\.text).joined() }.contains("    Order: 30 → 31"))
  }

  @Test("The JSON names what changed with its values")
  func json() throws {
    let new = try contoso { $0.solutions[0].conversationActionLocales[0].slashCommand = nil }
    let json = report(try contoso(), new).json
    #expect(
      json["buttons"]
        == [
          [
            "chatWidget": "Web support", "formerChatWidget": nil, "language": "en-US", "change": "changes",
            "action": "FabrikamCobrowse", "label": "Co-browse", "slashCommand": nil,
            "properties": [["property": "slash command", "from": "/cb", "to": nil]],
          ]
        ])
    #expect(
      json["records"]
        == [
          [
            "table": "msdyn_conversationactionlocale", "name": "FabrikamCobrowse en-US", "change": "changed",
            "solution": "FabrikamRemoteAssist",
            "columns": [["column": "slashCommand", "label": "Slash Commands", "from": "/cb", "to": nil]],
          ]
        ])
  }

  @Test("Chat widgets are compared by name, and the others in their order")
  func widgets() throws {
    let new = try contoso { organization in
      organization.chatWidgets[0].name = "Help"
      organization.chatWidgets[0].coBrowse.isEnabled = false
    }
    let lines = text(report(try contoso(), new))
    #expect(lines.contains { $0.hasPrefix("− Co-browse (/cb)") && $0.hasSuffix("Web support → Help: en-US") })
  }
}

extension TableRow {
  /// Gives a column another value.
  fileprivate mutating func change(_ column: Column<Self>) {
    switch column.kind {
    case .text(_, let access): self[access] += "x"
    case .optionalText(_, let access): self[access] = (self[access] ?? "") + "x"
    case .wholeNumber(_, let access): self[access] += 1
    case .flag(let access): self[access].toggle()
    case .choice(let access):
      let other = access.options.first { $0.number != access.number(self) }
      if let other { access.choose(&self, other.number) }
    case .lookup(_, let access): self[access] = nil
    case .parameters(let access): self[access].append(TemplateParameter(name: "x", value: "y"))
    }
  }
}
