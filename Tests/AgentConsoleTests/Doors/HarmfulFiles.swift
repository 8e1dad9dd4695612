import Foundation
import Notations

/// A folder with every file that is read, each full of harmful text.
struct HarmfulFiles {
  private let folder: ScratchFolder
  var path: String { folder.path }

  init() throws {
    folder = try ScratchFolder(Self.texts)
    let entries = [
      ZipEntry(path: "data.xml", bytes: Array(Self.data.utf8)),
      ZipEntry(path: "webresources/\(HarmfulText.brief).html", bytes: Array(Self.page.utf8)),
      ZipEntry(path: "\(HarmfulText.brief).json", bytes: Array("{\"msdyn_\(HarmfulText.brief)".utf8)),
    ]
    try Data(ZipArchive.write(entries)).write(to: URL(filePath: folder.path + "/package.zip"))
  }

  private static let texts: [String: String] = [
    "org/org.yaml": """
    name: "N\(HarmfulText.inYAML)"
    agents: [{name: "A\(HarmfulText.inYAML)"}]
    customers: [{name: Noah, says: ["S\(HarmfulText.inYAML)"]}, {name: "C\(HarmfulText.inYAML)"}]
    chatWidgets: [{name: "W\(HarmfulText.inYAML)"}]
    """,
    "org/quick-replies.yaml": replies,
    "org/solutions/fab/solution.yaml": solution,
    "org/solutions/fab/webresources/fab_/page.html": page,
    "org/solutions/fab/webresources/fab_/\(HarmfulText.brief).js": "\(HarmfulText.raw)",
    "org/drills/course.yaml":
      "pass: \"\(HarmfulText.inYAML)\"\ndrills: [\"\(HarmfulText.inYAML).feature\"]\n",
    "broken/solution.yaml": "solution: Fab\nversion: \"\(HarmfulText.inYAML)\"\n",
    "lake/org.yaml": Lakeside.file,
    "replies/org.yaml": Lakeside.file,
    "replies/quick-replies.yaml": "- {\"\(HarmfulText.briefInYAML)\": \"\(HarmfulText.inYAML)\"}\n",
    "config/agent-console/config.yaml": configuration,
    "unread.feature": """
    Feature: F\(HarmfulText.raw)
      Scenario: S\(HarmfulText.raw)
        Given x\(HarmfulText.raw)
    """,
    "play.feature": feature,
    "data.json": "{\"conversationId\":\"\(HarmfulText.rawInXML)\"}",
    "escaped.json": "{\"conversationId\":\"\(HarmfulText.inJSON)\"}",
    "surrogates.json": "{\"conversationId\":\"\(HarmfulText.loneSurrogates)\"}",
    "plain.journal": journal("Noah"), "run.journal": journal(HarmfulText.inJSON),
    "surrogates.journal": journal(HarmfulText.loneSurrogates),
    "migration/data.xml": data,
    "dataverse/solution.xml": manifest,
    "dataverse/msdyn_applicationtabtemplates/tab/msdyn_applicationtabtemplate.xml": template,
    "api/rows.json": rows(HarmfulText.inJSON),
    "surrogates/rows.json": rows(HarmfulText.loneSurrogates),
    "none/readme.txt": "",
    "named/\(HarmfulText.brief).feature": "Feature: F\n  Scenario: S\n    Given x\n",
    "notes.txt": "N\(HarmfulText.raw)\n  T\(HarmfulText.raw)\nend\n",
    "lines.txt": "/\(HarmfulText.raw)\n\(HarmfulText.raw)\n/cb \(HarmfulText.raw)\nwhere\n",
    "editor.txt": editorMessages,
  ]

  private static let replies = """
    - {title: "T\(HarmfulText.inYAML)", message: "M\(HarmfulText.inYAML)", language: en-US, tags: ["\(HarmfulText.inYAML)"]}
    """

  /// A button, its tooltip, its command, its tab's title, its provider: each is harmful.
  private static let solution = """
    solution: Fab
    version: 1.0.0.0
    publisher: {name: "P\(HarmfulText.inYAML)", prefix: fab}
    providers: [{name: "P\(HarmfulText.inYAML)"}]
    conversationActions:
      - {name: Act, eventName: Open App Tab Template, eventParameter: Tab, order: 0}
      - {name: Say, eventName: Send message, eventParameter: "E\(HarmfulText.inYAML)", order: 1}
    conversationActionLocales:
      - {conversationAction: Act, locale: en-US, label: "L\(HarmfulText.inYAML)", tooltip: "T\(HarmfulText.inYAML)", slashCommand: /cb}
      - {conversationAction: Say, locale: en-US, label: "M\(HarmfulText.inYAML)", tooltip: T, slashCommand: "/say\(HarmfulText.inYAML)"}
    applicationTabTemplates:
      - name: Tab
        uniqueName: fab_tab
        title: "T\(HarmfulText.inYAML)"
        pageType: Web resource
        parameters: {webresourceName: fab_/page.html, data: "{\\"a\\": \\"\(HarmfulText.inYAML)\\"}"}
        description: "D\(HarmfulText.inYAML)"
    """

  private static let page = """
    <!DOCTYPE html><title>T\(HarmfulText.raw)</title><script src="\(HarmfulText.raw).js"></script>
    <script>window.parent.postMessage("\(HarmfulText.raw)", "*"); \(HarmfulText.raw)</script><p>\(HarmfulText.raw)
    """

  private static let configuration = """
    theme: "\(HarmfulText.inYAML)"
    "\(HarmfulText.briefInYAML)": 1
    keys: {palette: "\(HarmfulText.inYAML)", "\(HarmfulText.briefInYAML)": M-y}
    """

  private static let feature = """
    # note: feature \(HarmfulText.raw)
    Feature: F\(HarmfulText.raw)
      D\(HarmfulText.raw)

      # note: scenario \(HarmfulText.raw)
      Scenario: S\(HarmfulText.raw)
        Given the org "org"
        And a conversation with "Noah"
        # note: step \(HarmfulText.raw)
        When the agent types "t\(HarmfulText.raw)"
        And the agent types "/cb"
        Then the app tab "\(HarmfulText.raw)" is in front
    """

  /// A recorded rehearsal in which Noah has another name.
  private static func journal(_ name: String) -> String {
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../JournalTests/Goldens/small.journal").standardizedFileURL
    let text = (try? String(contentsOf: golden, encoding: .utf8)) ?? ""
    return text.replacing("\"Noah\"", with: "\"\(name)\"")
  }

  private static let data = """
    <entities><entity name="msdyn_conversationaction"><records>
    <record id="6f1c0f0e-2d0c-4a53-9d5b-012345678900">
    <field name="msdyn_name" value="A\(HarmfulText.briefInXML)" /><field name="msdyn_order" value="1" />
    <field name="msdyn_eventname" value="100000001" /><field name="msdyn_eventparameter" value="Hi" />
    </record></records></entity><entity name="msdyn_conversationactionlocale"><records>
    <record id="6f1c0f0e-2d0c-4a53-9d5b-012345678901"><field name="msdyn_label" value="L\(HarmfulText.rawInXML)" />
    <field name="msdyn_tooltip" value="T" /><field name="msdyn_locale_picklist" value="1033" />
    <field name="msdyn_conversationaction" value="6f1c0f0e-2d0c-4a53-9d5b-012345678900"
     lookupentity="msdyn_conversationaction" /></record></records></entity>
    <entity name="\(HarmfulText.rawInXML)"><records>
    <record id="6f1c0f0e-2d0c-4a53-9d5b-012345678902"><field name="a" value="b" /></record>
    </records></entity></entities>
    """

  private static let manifest = """
    <ImportExportXml><SolutionManifest><UniqueName>U\(HarmfulText.rawInXML)</UniqueName>
    <LocalizedNames><LocalizedName description="D\(HarmfulText.rawInXML)" languagecode="1033" /></LocalizedNames>
    <Version>1.0</Version><Publisher><UniqueName>\(HarmfulText.rawInXML)</UniqueName>
    <CustomizationPrefix>fab</CustomizationPrefix></Publisher></SolutionManifest></ImportExportXml>
    """

  private static let template = """
    <msdyn_applicationtabtemplate msdyn_uniquename="\(HarmfulText.briefInXML)">
      <msdyn_name default="T\(HarmfulText.briefInXML)" /><msdyn_pagetype>509180002</msdyn_pagetype>
      <msdyn_templateparameters>{"webresourceName":{"value":"\(HarmfulText.briefInXML)"}}</msdyn_templateparameters>
      <msdyn_title default="T\(HarmfulText.briefInXML)" />
    </msdyn_applicationtabtemplate>
    """

  private static func rows(_ text: String) -> String {
    """
    [{"@odata.type":"Microsoft.Dynamics.CRM.\(text)","\(text)":"\(text)"},
     {"@odata.type":"Microsoft.Dynamics.CRM.msdyn_conversationaction","msdyn_name":"A\(HarmfulText.briefInJSON)",
      "msdyn_eventname":100000001,"msdyn_order":0,"msdyn_eventparameter":"Hi","msdyn_\(text)":"\(text)",
      "msdyn_conversationactionid":"6f1c0f0e-2d0c-4a53-9d5b-012345678900"},
     {"msdyn_Conversationactionkey@odata.bind":"/msdyn_conversationactions(6f1c0f0e-2d0c-4a53-9d5b-012345678900)",
      "msdyn_label":"L\(text)","msdyn_tooltip":"T","msdyn_locale_picklist":1033,
      "msdyn_slashcommands":"/\(HarmfulText.briefInJSON)"}]
    """
  }

  /// An editor opens a file full of it, and asks for a method that is full of it.
  private static let editorMessages: String = {
    let contents = [
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#,
      #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#,
      """
      {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///nowhere/org.yaml",\
      "languageId":"yaml","version":1,"text":"name: [\(HarmfulText.inJSON)\\n"}}}
      """,
      "{\"jsonrpc\":\"2.0\",\"id\":\"\(HarmfulText.inJSON)\",\"method\":\"\(HarmfulText.inJSON)\"}",
      #"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#, #"{"jsonrpc":"2.0","method":"exit"}"#,
    ]
    return contents.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
  }()
}
