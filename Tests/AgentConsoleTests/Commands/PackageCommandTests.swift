import Foundation
import Notations
import RecordFormats
import Testing

@Suite("solution show and export")
struct PackageCommandTests {
  private let solution = """
    solution: FabAssist
    version: 1.2.0.0
    publisher: {name: Fabrikam, prefix: fab}
    providers: [{name: Fab}]
    conversationActions: [{name: A, eventName: Send message, eventParameter: Hi, order: 0}]
    """

  @Test("show prints what a package contains") func showPrintsWhatAPackageContains() throws {
    let folder = try ScratchFolder(["solution.yaml": solution, "webresources/fab_/a.html": ""])
    let result = try Program.run("solution", "show", folder.path)
    #expect(result.status == 0 && result.errors == "")
    #expect(
      result.output == """
        FabAssist · 1.2.0.0 · Fabrikam
        solution.yaml

        Rows  Table
           1  provider
           1  conversation action
           0  conversation action locale
           0  channel capability
           0  application tab template

        provider
          Fab

        conversation action
          A

        web resource
          fab_/a.html

        """)
  }

  @Test("show prints how the records are linked") func showPrintsHowTheRecordsAreLinked() throws {
    let rows =
      solution + """

        conversationActionLocales: [{conversationAction: A, locale: en-US, label: L, tooltip: T}]
        channelCapabilities:
          - {name: Fab_cobrowse, provider: Fab, escalationChannelMode: Co-browse, conversationAction: A}
        """
    let folder = try ScratchFolder(["solution.yaml": rows])
    #expect(
      try Program.run("solution", "show", folder.path, "--tree").output == """
        FabAssist · 1.2.0.0 · Fabrikam
        solution.yaml

        provider  Fab
        └─ channel capability  Fab_cobrowse
           └─ conversation action  A
              └─ conversation action locale  A en-US

        """)
    let document = try Program.json("solution", "show", folder.path, "--tree", "--json")
    let provider = document["tree"]?.asList?.first
    #expect(provider?["kind"] == "msdyn_provider" && provider?["name"] == "Fab")
    let capability = provider?["links"]?.asList?.first
    #expect(capability?["kind"] == "msdyn_channelcapability")
    #expect(capability?["links"]?.asList?.first?["name"] == "A")
  }

  @Test("show prints JSON") func showPrintsJSON() throws {
    let folder = try ScratchFolder(["solution.yaml": solution])
    let document = try Program.json("solution", "show", folder.path, "--json")
    #expect(document["schema"] == "agent-console.solution/1")
    #expect(document["solution"] == "FabAssist" && document["version"] == "1.2.0.0")
    #expect(document["publisher"] == "Fabrikam" && document["format"] == "yaml")
    #expect(
      document["counts"] == [
        "providers": 1, "conversationActions": 1, "conversationActionLocales": 0, "channelCapabilities": 0,
        "applicationTabTemplates": 0,
      ])
    #expect(document["ignored"] == [:])
  }

  @Test("A package without any of our rows is shown and exits with 5")
  func aPackageWithoutOurRowsExitsWith5() throws {
    let data = "<entities><entity name='account'><records><record id='1'/></records></entity></entities>"
    let folder = try ScratchFolder(["data.xml": data])
    let result = try Program.run("solution", "show", folder.path, "--json")
    #expect(result.status == 5)
    #expect(try JSONValue.read(result.output)["ignored"] == ["account": 1])
    #expect(try JSONValue.read(result.output)["version"] == .null)
    #expect(result.errors.contains("its rows are 1 of account [package-without-rows]"))
    #expect(try Program.run("buttons", folder.path).status == 5)
  }

  @Test("A package that cannot be read exits with 2") func aPackageThatCannotBeReadExitsWith2() throws {
    let folder = try ScratchFolder(["data.xml": "<!DOCTYPE a><entities/>", "a.zip": "PK\u{3}\u{4}nothing"])
    for path in [folder.path, "\(folder.path)/a.zip", "\(folder.path)/none"] {
      let result = try Program.run("solution", "show", path)
      #expect(result.status == 2 && result.output == "")
      #expect(result.errors.contains("error: "))
    }
  }

  @Test("A YAML export can be read back") func aYAMLExportCanBeReadBack() throws {
    let result = try Program.run(
      "solution", "export", "fabrikamremoteassist", "--org", "contoso", "--to", "yaml")
    #expect(result.status == 0)
    #expect(result.errors.contains("note: left out, the files of its web resources"))
    let folder = try ScratchFolder(["solution.yaml": result.output])
    let original = try Program.json("buttons", "contoso", "--json")
    let exported = try Program.json("buttons", folder.path, "--json")
    func labels(_ document: JSONValue) -> [JSONValue?]? { document["buttons"]?.asList?.map { $0["label"] } }
    #expect(labels(exported) == labels(original))
  }

  @Test("check does not miss files in a rows-only package")
  func checkDoesNotMissFilesInARowsOnlyPackage() throws {
    let folder = try ScratchFolder([:])
    _ = try Command.run("/bin/mkdir", ["-p", folder.path])
    let file = "\(folder.path)/fab.zip"
    let exported = try Program.run(
      "solution", "export", "FabrikamRemoteAssist", "--org", "contoso", "--to", "configuration-migration",
      "--output", file, "--rows-only")
    #expect(exported.status == 0)
    let checked = try Program.run("check", file)
    #expect(checked.status == 0, "\(checked.output)")
    #expect(!checked.output.contains("file-missing"))
  }

  @Test("An export does not overwrite an organization's files")
  func anExportDoesNotOverwriteAnOrganizationsFiles() throws {
    let organization = "name: shop\nchatWidgets: [{name: Web}]\n"
    let folder = try ScratchFolder(["org.yaml": organization, "solutions/fab/solution.yaml": solution])
    for file in ["org.yaml", "solutions/fab/solution.yaml"] {
      let result = try Program.run(
        "solution", "export", "FabAssist", "--org", folder.path, "--to", "yaml", "--output",
        "\(folder.path)/\(file)")
      #expect(result.status == 2)
    }
    #expect(try Command.run("/bin/cat", ["\(folder.path)/org.yaml"]).output == organization)
  }

  @Test("An archive export can be read back") func anArchiveExportCanBeReadBack() throws {
    let folder = try ScratchFolder([:])
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    let path = "\(folder.path)/fab.zip"
    let arguments = [
      "solution", "export", "FabrikamRemoteAssist", "--org", "contoso", "--to", "configuration-migration",
    ]
    let result = try Command.run(Program.path, arguments + ["--output", path, "--json"])
    #expect(result.status == 0)
    let document = try JSONValue.read(result.output)
    #expect(document["schema"] == "agent-console.solution-export/1" && document["output"] == .text(path))
    let shown = try Program.json("solution", "show", path, "--json")
    #expect(shown["solution"] == "FabrikamRemoteAssist" && shown["format"] == "configuration-migration")
    #expect(shown["counts"]?["conversationActionLocales"] == 8)
    let ran = try Program.json("dispatch", path, "/cb", "--json")
    #expect(ran["outcome"] == "ran" && ran["action"] == "FabrikamCobrowse")
    // The archive is written to a pipe unchanged.
    let piped = try Command.run(
      "/bin/sh",
      ["-c", "'\(Program.path)' \(arguments.joined(separator: " ")) 2>/dev/null | cmp - '\(path)'"])
    #expect(piped.status == 0)
  }

  @Test("An unknown solution is answered with the known ones")
  func anUnknownSolutionIsAnsweredWithTheKnownOnes() throws {
    let result = try Program.run("solution", "export", "Fabrikam", "--org", "contoso", "--to", "yaml")
    #expect(result.status == 5)
    #expect(result.errors.contains("there are: FabrikamRemoteAssist"))
  }

  @Test("check points to lines inside the package") func checkPointsToLinesInsideThePackage() throws {
    let folder = try ScratchFolder([
      "data.xml": """

      <entities><entity name="msdyn_conversationaction"><records>
        <record id="6f1c0f0e-2d0c-4a53-9d5b-0123456789ab">
          <field name="msdyn_name" value="Lonely" /><field name="msdyn_order" value="1" />
          <field name="msdyn_eventname" value="100000001" />
        </record></records></entity></entities>
      """
    ])
    let result = try Program.run("check", folder.path)
    #expect(result.status == 1)
    #expect(
      result.output.contains(
        """
        \(folder.path)/data.xml:4:37: warning: the conversation action `Lonely` has no locale row [action-without-locale]
            <field name="msdyn_name" value="Lonely" /><field name="msdyn_order" value="1" />
                                            ^~~~~~
        """))
  }

  @Test("--json without a file and an unknown format are usage errors")
  func badExportOptionsAreUsageErrors() throws {
    let arguments = ["solution", "export", "x", "--org", "contoso", "--to", "yaml", "--json"]
    #expect(try Command.run(Program.path, arguments).status == 64)
    #expect(try Program.run("solution", "export", "x", "--org", "contoso", "--to", "csv").status == 64)
  }
}
