import Notations
import Testing

@testable import LanguageServer

@Suite("Records of real packages")
struct PackageTests {
  private static let organization = """
    name: lakeside
    agents: [{name: Ana Ruiz}]
    customers: [{name: Noah Park}]
    chatWidgets:
      - name: Web
        remoteAssistance:
          coBrowse: {enabled: true, provider: Fab}

    """

  private static let feature = """
    Feature: F
      Scenario: S
        Given a conversation with "Noah Park"
        When the agent presses "Co-browse & more"
        Then the agent is Busy

    """

  private static let data = """
    <entities>
      <entity name="msdyn_provider" displayname="Provider"><records>
        <record id="0d084884-fe97-552f-a155-6102052d056a">
          <field name="msdyn_providerid" value="0d084884-fe97-552f-a155-6102052d056a" />
          <field name="msdyn_name" value="Fab" />
        </record>
      </records></entity>
      <entity name="msdyn_conversationaction" displayname="Conversation Action"><records>
        <record id="202e8c41-8e1f-5ffa-9937-1a9cf4aa48d4">
          <field name="msdyn_conversationactionid" value="202e8c41-8e1f-5ffa-9937-1a9cf4aa48d4" />
          <field name="msdyn_name" value="FabCobrowse" />
          <field name="msdyn_eventname" value="100000000" />
          <field name="msdyn_eventparameter" value="FabTab" />
          <field name="msdyn_order" value="0" />
        </record>
      </records></entity>
      <entity name="msdyn_conversationactionlocale" displayname="Conversation Action Locale"><records>
        <record id="302e8c41-8e1f-5ffa-9937-1a9cf4aa48d4">
          <field name="msdyn_conversationactionkey" value="202e8c41-8e1f-5ffa-9937-1a9cf4aa48d4" \
    lookupentity="msdyn_conversationaction" lookupentityname="FabCobrowse" />
          <field name="msdyn_label" value="Co-browse &amp; more" />
          <field name="msdyn_tooltip" value="Look together" />
          <field name="msdyn_locale_picklist" value="1033" />
        </record>
      </records></entity>
    </entities>

    """

  private static let template = """
    <msdyn_applicationtabtemplate msdyn_uniquename="fab_tab">
      <msdyn_name default="FabTab">
        <label description="FabTab" languagecode="1033" />
      </msdyn_name>
      <msdyn_title>Fabrikam 😀 tab</msdyn_title>
      <msdyn_pagetype>509180002</msdyn_pagetype>
    </msdyn_applicationtabtemplate>

    """

  private static let rows = #"""
    {"value": [
      {"@odata.type": "#Microsoft.Dynamics.CRM.msdyn_provider", "msdyn_name": "Fab \"one\" 😀"},
      {"@odata.type": "#Microsoft.Dynamics.CRM.msdyn_channelcapability", "msdyn_name": "Fab_cobrowse",
       "msdyn_escalationchannelmode": 192350002,
       "msdyn_provider@odata.bind": "/msdyn_providers(msdyn_name='Fab \"one\" 😀')"}
    ]}

    """#

  private let migrated = "solutions/fab/data.xml"

  private func shop() throws -> Editor {
    try Editor(
      ScratchFolder([
        "org.yaml": Self.organization, "scenarios/a.feature": Self.feature, migrated: Self.data,
      ]))
  }

  /// A text with the mark behind the first place of another text.
  private func marked(_ text: String, _ place: String) throws -> String {
    let found = try #require(text.firstRange(of: place), "\(place)")
    return text[..<found.upperBound] + "‸" + text[found.upperBound...]
  }

  /// Files and lines, from 1, of places.
  private func lines(_ places: JSONValue) -> [String] {
    (places.asList ?? []).map { place in
      let file = place["uri"]?.asText?.split(separator: "/").last ?? ""
      return "\(file):\((place["range"]?["start"]?["line"]?.asInteger ?? 0) + 1)"
    }
  }

  @Test("A widget leads to a provider in migrated data, a step to a label, a locale row to its action")
  func definitions() throws {
    var editor = try shop()
    let org = try marked(Self.organization, "provider: F")
    let place0 = try editor.ask("definition", "org.yaml", org)
    #expect(lines(place0) == ["data.xml:5"])
    let step = try marked(Self.feature, "presses \"Co")
    let place1 = try editor.ask("definition", "scenarios/a.feature", step)
    #expect(lines(place1) == ["data.xml:20"])
    for place in ["key\" value=\"202e8c", "lookupentityname=\"Fab"] {
      let place2 = try editor.ask("definition", migrated, marked(Self.data, place))
      #expect(lines(place2) == ["data.xml:11"])
    }
  }

  @Test("A label in migrated data finds the steps that use it")
  func references() throws {
    var editor = try shop()
    let found = try editor.ask("references", migrated, marked(Self.data, "value=\"Co-br"))
    #expect(lines(found) == ["a.feature:4"])
  }

  @Test("A new label is written as each file writes it")
  func renamingAcrossForms() throws {
    var editor = try shop()
    let prepared = try editor.ask("prepareRename", migrated, marked(Self.data, "value=\"Co-br"))
    #expect(prepared["placeholder"] == "Co-browse & more")
    let edit = try editor.ask(
      "rename", migrated, marked(Self.data, "value=\"Co-br"), ["newName": "A \"b\" & 'c' <d>"])
    try editor.make(edit)
    #expect(
      try editor.folder.text(migrated).contains("value=\"A &quot;b&quot; &amp; &apos;c&apos; &lt;d&gt;\""))
    #expect(try editor.folder.text("scenarios/a.feature").contains(#"presses "A \"b\" & 'c' <d>""#))
    // Only the names for people: the ids stay.
    let action = try editor.ask(
      "rename", migrated, marked(editor.folder.text(migrated), "lookupentityname=\"F"), ["newName": "Cob"])
    try editor.make(action)
    let data = try editor.folder.text(migrated)
    #expect(data.contains("lookupentityname=\"Cob\"") && data.contains("name=\"msdyn_name\" value=\"Cob\""))
    #expect(
      data
        == Self.data.replacing("FabCobrowse", with: "Cob").replacing(
          "Co-browse &amp; more", with: "A &quot;b&quot; &amp; &apos;c&apos; &lt;d&gt;"))
  }

  @Test(
    "An unpacked solution's template has its new name in its label too; its key stays for a person to change")
  func renamingInASolution() throws {
    let file = "src/msdyn_applicationtabtemplates/fab_tab/msdyn_applicationtabtemplate.xml"
    let manifest = """
      <ImportExportXml><SolutionManifest><UniqueName>Fab</UniqueName><Version>1.0</Version>
      <Managed>0</Managed></SolutionManifest></ImportExportXml>
      """
    var editor = try Editor(ScratchFolder([file: Self.template, "src/Other/Solution.xml": manifest]))
    let edit = try editor.ask("rename", file, marked(Self.template, "default=\"F"), ["newName": "Tab"])
    try editor.make(edit)
    #expect(try editor.folder.text(file) == Self.template.replacing("FabTab", with: "Tab"))
    let title = try editor.ask(
      "rename", file, marked(editor.folder.text(file), "Fabrikam 😀 t"), ["newName": "😀"])
    try editor.make(title)
    #expect(try editor.folder.text(file).contains("<msdyn_title>😀</msdyn_title>"))
    #expect(throws: ResponseError.self) {
      _ = try editor.ask(
        "rename", file, marked(editor.folder.text(file), "uniquename=\"f"), ["newName": "other"])
    }
  }

  @Test("Rows of the Web API are found and renamed, in strings and in links by a key")
  func renamingInJSON() throws {
    var editor = try Editor(ScratchFolder(["rows.json": Self.rows]))
    let place3 = try editor.ask("definition", "rows.json", marked(Self.rows, "msdyn_name='F"))
    #expect(lines(place3) == ["rows.json:2"])
    let edit = try editor.ask(
      "rename", "rows.json", marked(Self.rows, "msdyn_name='F"), ["newName": "O'Neil \\ \"x\""])
    try editor.make(edit)
    let text = try editor.folder.text("rows.json")
    #expect(text.contains(#""msdyn_name": "O'Neil \\ \"x\"""#))
    #expect(text.contains(#"(msdyn_name='O''Neil \\ \"x\"')"#))
  }

  @Test("What is wrong in a package is told in its own file as it is typed")
  func diagnostics() throws {
    var editor = try shop()
    try editor.open(migrated, Self.data.replacing("value=\"Look together\"", with: "value=\"\""))
    let before = editor.diagnostics()[migrated]
    #expect(before?.contains("missing-value") == true)
    try editor.open(migrated, Self.data)
    let after = editor.diagnostics()[migrated]
    #expect(after?.contains("missing-value") == false)
  }

  @Test("The outline lists a package's rows, and the project's records can be searched")
  func symbols() throws {
    var editor = try shop()
    try editor.open(migrated)
    _ = editor.diagnostics()
    let outline = try editor.request(
      "textDocument/documentSymbol", ["textDocument": ["uri": .text(editor.uri(migrated))]])
    #expect(outline.asList?.compactMap { $0["name"]?.asText } == ["Fab", "FabCobrowse", "Co-browse & more"])
    let found = try editor.request("workspace/symbol", ["query": "fab"])
    #expect(found.asList?.compactMap { $0["name"]?.asText } == ["Fab", "FabCobrowse"])
    #expect(found.asList?.first?["containerName"] == "provider")
    let noah = try editor.request("workspace/symbol", ["query": "noah"])
    #expect(noah.asList?.count == 1)
  }

  @Test("Other people's XML and JSON is none of ours")
  func othersFiles() throws {
    var editor = try Editor(ScratchFolder(["a/pom.xml": "<project/>", "package.json": "{\"name\": \"x\"}"]))
    try editor.open("a/pom.xml")
    try editor.open("package.json")
    let told = editor.diagnostics()
    #expect(told.isEmpty)
  }
}
