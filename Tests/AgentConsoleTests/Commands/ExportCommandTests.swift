import Foundation
import Notations
import Testing

@Suite("solution export")
struct ExportCommandTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder(["a.txt": ""]) }

  private func export(_ name: String, org: String, to format: String, _ more: String...) throws
    -> Command.Result
  {
    try Command.run(
      Program.path, ["solution", "export", name, "--org", org, "--to", format] + more)
  }

  private func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder.path)/\(path)")
  }

  @Test(
    "An export contains the same solution", arguments: ["yaml", "configuration-migration"],
    ["out/", "out.zip"])
  func anExportContainsTheSameSolution(format: String, output: String) throws {
    let place = "\(folder.path)/\(output)"
    let result = try export("FabrikamRemoteAssist", org: "contoso", to: format, "--output", place)
    #expect(result.status == 0 && result.errors == "", "Nothing is left out.")
    let shown = try Program.json("solution", "show", place, "--json")
    #expect(shown["solution"] == "FabrikamRemoteAssist" && shown["version"] == "1.2.0.0")
    #expect(shown["publisher"] == "Fabrikam" && shown["webResources"]?.asList?.isEmpty == false)
    // Export again from the exported files.
    let again = "\(folder.path)/again-\(output)"
    #expect(try export("FabrikamRemoteAssist", org: place, to: format, "--output", again).status == 0)
    #expect(try Command.run("/usr/bin/diff", ["-r", place, again]).status == 0)
  }

  @Test("A hyphen writes to standard output") func aHyphenWritesToStandardOutput() throws {
    let plain = try export("FabrikamRemoteAssist", org: "contoso", to: "yaml")
    let hyphen = try export("FabrikamRemoteAssist", org: "contoso", to: "yaml", "--output", "-")
    #expect(hyphen.status == 0 && hyphen.output == plain.output && plain.output.hasPrefix("solution:"))
    let json = try export("FabrikamRemoteAssist", org: "contoso", to: "yaml", "--output", "-", "--json")
    #expect(json.status == 64)
  }

  @Test("--rows-only reports what is left out") func rowsOnlyReportsWhatIsLeftOut() throws {
    let place = "\(folder.path)/fab.zip"
    let result = try export(
      "FabrikamRemoteAssist", org: "contoso", to: "configuration-migration", "--rows-only", "--output", place,
      "--json")
    #expect(result.status == 0)
    #expect(
      result.errors == """
        note: left out, the files of its web resources: ship them beside the package
        note: left out, name, version and publisher: the data contains only rows
        note: left out, the simulation block: it is our invention

        """)
    #expect(try JSONValue.read(result.output)["leftOut"]?.asList?.count == 3)
    #expect(try Program.json("solution", "show", place, "--json")["solution"] == "fab")
    #expect(
      try Program.run(
        "solution", "export", "FabrikamRemoteAssist", "--org", "contoso", "--to", "yaml", "--rows-only"
      ).status == 64)
  }

  @Test("A Dataverse solution says what it does not carry", arguments: ["fab/", "fab.zip"])
  func aDataverseSolutionSaysWhatItDoesNotCarry(output: String) throws {
    let place = "\(folder.path)/\(output)"
    let result = try export(
      "FabrikamRemoteAssist", org: "contoso", to: "dataverse-solution", "--output", place, "--json")
    #expect(result.status == 0, "\(result.errors)")
    let isPacked = output == "fab.zip"
    let notes =
      [
        "left out, 1 provider, 4 conversation actions, 8 conversation action locales: they are data, which no "
          + "solution holds (inferred); --to configuration-migration carries them",
        "left out, the simulation block: it is our invention",
        "left out, the publisher's privacy policy: a solution has no place for it",
      ] + (isPacked ? ["written as unmanaged: the solution does not say which it is"] : [])
      + ["made up, the publisher's unique name `fabrikam`: the solution has only its name"]
    #expect(result.errors == notes.map { "note: \($0)\n" }.joined())
    let summary = try JSONValue.read(result.output)
    #expect(
      summary["format"] == "dataverse-solution" && summary["leftOut"] == .list(notes.map(JSONValue.text)))
    let shown = try Program.json("solution", "show", place, "--json")
    #expect(shown["solution"] == "FabrikamRemoteAssist" && shown["format"] == "dataverse-solution")
    #expect(exists(isPacked ? "fab.zip" : "fab/Other/Solution.xml"))
    // What was read from such a package is written again without a difference.
    let again = "\(folder.path)/again-\(output)"
    let second = try export(
      "FabrikamRemoteAssist", org: place, to: "dataverse-solution", "--output", again)
    #expect(second.status == 0 && !second.errors.contains("left out"), "\(second.errors)")
    #expect(try Command.run("/usr/bin/diff", ["-r", place, again]).status == 0)
  }

  @Test("Rows of other tables are reported as left out") func rowsOfOtherTablesAreReportedAsLeftOut() throws {
    let data = """
      <entities><entity name="msdyn_provider"><records><record id="6f1c0f0e-2d0c-4a53-9d5b-0123456789ab">
      <field name="msdyn_name" value="P" /></record></records></entity>
      <entity name="account"><records><record id="1" /><record id="2" /></records></entity></entities>
      """
    try Data(data.utf8).write(to: URL(filePath: "\(folder.path)/data.xml"))
    let result = try export("data", org: "\(folder.path)/data.xml", to: "yaml")
    #expect(result.status == 0)
    #expect(result.errors == "note: left out, rows of tables that are not read: 2 of account\n")
  }

  @Test("A folder that is not empty is left alone") func aFolderThatIsNotEmptyIsLeftAlone() throws {
    let result = try export("FabrikamRemoteAssist", org: "contoso", to: "yaml", "--output", folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("there is something of this name already"))
    #expect(!exists("solution.yaml") && exists("a.txt"))
  }

  @Test("A file that could not be read back is not written") func aFileThatCouldNotBeReadBackIsNotWritten()
    throws
  {
    // A hidden file counts in an archive but would be ignored in a folder.
    let archive = try ZipArchive.write([
      ZipEntry(path: "solution.yaml", bytes: Array("solution: Fab".utf8)),
      ZipEntry(path: "webresources/fab_/.hidden", bytes: [1]),
    ])
    let source = "\(folder.path)/fab.zip"
    try Data(archive).write(to: URL(filePath: source))
    let place = "\(folder.path)/out/"
    let result = try export("Fab", org: source, to: "yaml", "--output", place)
    #expect(result.status == 2)
    #expect(
      result.errors.contains(
        "the export would read back differently: the files of web resources [not-written]"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.txt", "fab.zip"])
    #expect(try export("Fab", org: source, to: "yaml", "--output", "\(folder.path)/out.zip").status == 0)
  }

  @Test("A file with a hostile name is not written") func aFileWithAHostileNameIsNotWritten() throws {
    let customizations = """
      <ImportExportXml><SolutionManifest><UniqueName>Evil</UniqueName></SolutionManifest>
      <WebResources><WebResource><Name>../../evil.html</Name><FileName>/WebResources/e</FileName></WebResource>
      </WebResources></ImportExportXml>
      """
    let archive = try ZipArchive.write([
      ZipEntry(path: "solution.xml", bytes: Array(customizations.utf8)),
      ZipEntry(path: "WebResources/e", bytes: [1]),
      ZipEntry(
        path: "msdyn_providers/a/msdyn_provider.xml",
        bytes: Array("<msdyn_provider><msdyn_name>P</msdyn_name></msdyn_provider>".utf8)),
    ])
    let source = "\(folder.path)/evil.zip"
    try Data(archive).write(to: URL(filePath: source))
    let result = try export("Evil", org: source, to: "yaml", "--output", "\(folder.path)/x/out/")
    #expect(result.status == 2)
    #expect(result.errors.contains("`../../evil.html` has a name that no file of a package can have"))
    #expect(!exists("evil.html"))
  }

  @Test("The export cannot go inside an organization's folder")
  func theExportCannotGoInsideAnOrganization() throws {
    let shop = try ScratchFolder([
      "org.yaml": "name: shop\nchatWidgets: [{name: Web}]\n", "solutions/fab/solution.yaml": "solution: Fab",
    ])
    for place in ["solutions/new/", "solutions/fab/solution.yaml", "solutions/x.zip"] {
      let result = try export("Fab", org: shop.path, to: "yaml", "--output", "\(shop.path)/\(place)")
      #expect(result.status == 2 && result.errors.contains("is part of an organization"), "\(place)")
    }
    // The same holds for another organization's folder, whatever is exported.
    let before = FileManager.default.contents(atPath: "\(shop.path)/org.yaml")
    for place in ["org.yaml", "solutions/new.zip", "quick-replies.yaml", "scenarios/"] {
      let result = try export(
        "FabrikamRemoteAssist", org: "contoso", to: "yaml", "--output", "\(shop.path)/\(place)")
      #expect(result.status == 2 && result.errors.contains("is part of an organization"), "\(place)")
    }
    #expect(FileManager.default.contents(atPath: "\(shop.path)/org.yaml") == before)
    let beside = try export(
      "FabrikamRemoteAssist", org: "contoso", to: "yaml", "--output", "\(shop.path)/fabrikam.yaml")
    #expect(beside.status == 0)
  }

  @Test("A failed write is not reported as a failed read")
  func aFailedWriteIsNotReportedAsAFailedRead() throws {
    let result = try export("FabrikamRemoteAssist", org: "contoso", to: "yaml", "--output", "/dev/full")
    #expect(result.status == 2 && result.errors.contains("[not-written]"), "\(result.errors)")
  }
}
