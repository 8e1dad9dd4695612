import Foundation
import Notations
import Testing

/// `check` looks at everything below a path, and says at what.
@Suite("check, everything below a path")
struct CheckEverythingTests {
  private static let organization = "name: shop\nchatWidgets: [{name: Web}]\n"
  private static let feature = """
    Feature: F
      Scenario: S
        Given a conversation with "Noah Park"
    """
  private static let broken = """
    <ImportExportXml><SolutionManifest><UniqueName>NAME</UniqueName><Version>1.0</Version>\
    <Publisher><UniqueName>fab</UniqueName></Publisher></SolutionManifest></ImportExportXml>
    """
  private static let action = """
    <msdyn_conversationaction msdyn_conversationactionid="6f1c0f0e-2d0c-4a53-9d5b-01234567890N">
      <msdyn_name>NAME</msdyn_name><msdyn_order>1</msdyn_order>
      <msdyn_eventname>100000001</msdyn_eventname>
    </msdyn_conversationaction>
    """

  /// An unpacked Dataverse solution whose action has no message and no locale row.
  private func unpacked(_ name: String, number: Int, in folder: String) -> [String: String] {
    [
      "\(folder)/Other/Solution.xml": Self.broken.replacingOccurrences(of: "NAME", with: name),
      "\(folder)/msdyn_conversationactions/a/msdyn_conversationaction.xml": Self.action
        .replacingOccurrences(of: "NAME", with: name).replacingOccurrences(of: "0N\"", with: "0\(number)\""),
    ]
  }

  private func lastLine(_ result: Command.Result) -> Substring? { result.output.split(separator: "\n").last }

  @Test("Organizations, solutions, packages and feature files are found, however deep, and counted")
  func everythingIsFoundAndCounted() throws {
    var files = [
      "a/deep/shop/org.yaml": Self.organization,
      "a/deep/shop/solutions/fab/solution.yaml": Defects.silent,
      "a/deep/shop/scenarios/one.feature": Self.feature, "b/org.yaml": Self.organization,
      "c/own/solution.yaml": Defects.silent.replacingOccurrences(of: "Fab", with: "Own"),
      "features/two.feature": Self.feature,
    ]
    files.merge(unpacked("Litware", number: 1, in: "d/src")) { $1 }
    let folder = try ScratchFolder(files)
    let result = try Program.run("check", folder.path)
    #expect(result.status == 1)
    #expect(
      lastLine(result) == "checked 2 organizations, 2 solutions, 1 package, 2 feature files",
      "\(result.output)")
    for place in ["shop/solutions/fab/solution.yaml", "c/own/solution.yaml", "d/src/msdyn_"] {
      #expect(result.output.contains(place), "\(place)")
    }
    let document = try Program.json("check", folder.path, "--format", "json")
    #expect(
      document["checked"] == ["organizations": 2, "solutions": 2, "packages": 1, "featureFiles": 2])
    let log = try Program.json("check", folder.path, "--format", "sarif")
    #expect(log["runs"]?.asList?.first?["properties"]?["checked"] == document["checked"])
  }

  @Test("What several paths or links lead to is checked once") func oneThingIsCheckedOnce() throws {
    let folder = try ScratchFolder([
      "shop/org.yaml": Self.organization, "shop/solutions/fab/solution.yaml": Defects.silent,
      "shop/scenarios/one.feature": Self.feature,
    ])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/again", withDestinationPath: "\(folder.path)/shop")
    let once = "checked 1 organization, 1 solution, 1 feature file"
    for paths in [
      [folder.path], ["\(folder.path)/shop", "\(folder.path)/shop/"],
      ["\(folder.path)/shop/solutions/fab", "\(folder.path)/shop", "\(folder.path)/shop/scenarios"],
      ["\(folder.path)/shop/org.yaml", "\(folder.path)/again"],
    ] {
      let result = try Command.run(Program.path, ["check"] + paths)
      #expect(lastLine(result).map(String.init) == once, "\(paths): \(result.output)")
      #expect(result.output.contains("1 error"), "\(result.output)")
    }
  }

  @Test("A path with nothing of ours is told and ends with 5") func nothingOfOursIsTold() throws {
    let folder = try ScratchFolder(["empty/readme.txt": "x", "full/solution.yaml": "solution: Fab\n"])
    for format in ["text", "json", "sarif", "github"] {
      let result = try Program.run("check", "\(folder.path)/empty", "--format", format)
      #expect(result.status == 5 && result.output.contains("nothing-to-check"))
      #expect(!result.output.contains("no problems"))
    }
    #expect(try Program.run("check", "\(folder.path)/full", "\(folder.path)/empty").status == 5)
  }

  @Test("What a build has made is entered only if it is named") func whatABuildHasMadeIsLeftOut() throws {
    let folder = try ScratchFolder([
      "own/solution.yaml": "solution: Own\n", "own/bin/Debug/solution.yaml": Defects.silent,
      "own/obj/a.feature": "no gherkin", "own/node_modules/x/solution.yaml": Defects.silent,
      "own/.build/solution.yaml": Defects.silent, "own/webresources/fab_/bin/page.html": "<html></html>",
    ])
    let result = try Program.run("check", folder.path)
    #expect(result.status == 0)
    #expect(lastLine(result) == "checked 1 solution", "\(result.output)")
    let named = try Program.run("check", "\(folder.path)/own/bin")
    #expect(named.status == 1 && named.output.contains("bin/Debug/solution.yaml"))
    #expect(try Program.run("test", folder.path).status == 5)
    #expect(try Program.run("test", "\(folder.path)/own/obj").status == 2)
  }

  @Test("Check reads each of several packages; what needs one refuses and lists them")
  func severalPackages() throws {
    let folder = try ScratchFolder(
      unpacked("Litware", number: 1, in: "solutions/Litware").merging(
        unpacked("Proseware", number: 2, in: "solutions/Proseware")
      ) { $1 }.merging(
        unpacked("Built", number: 3, in: "solutions/bin/Built")
      ) { $1 })
    let checked = try Program.run("check", folder.path)
    #expect(checked.status == 1 && lastLine(checked) == "checked 2 packages", "\(checked.output)")
    #expect(checked.output.contains("`Litware` has no locale row"))
    #expect(checked.output.contains("`Proseware` has no locale row"))
    for arguments in [
      ["buttons", folder.path], ["open", folder.path], ["dispatch", folder.path, "/x"],
      ["solution", "show", folder.path],
    ] {
      let result = try Command.run(Program.path, arguments)
      #expect(result.status == 2 && result.output == "", "\(arguments)")
      #expect(result.errors.contains("this folder holds 2 packages"))
      #expect(result.errors.contains("solutions/Litware, \(folder.path)/solutions/Proseware"))
    }
    #expect(try Program.run("buttons", "\(folder.path)/solutions/Litware").status == 0)
  }

  @Test("Of several packages in an archive none goes without a word") func severalPackagesInAnArchive() throws
  {
    let files = unpacked("Litware", number: 1, in: "Litware").merging(
      unpacked("Proseware", number: 2, in: "Proseware")
    ) { $1 }
    let entries = files.sorted { $0.key < $1.key }.map { ZipEntry(path: $0.key, bytes: Array($0.value.utf8)) }
    let folder = try ScratchFolder(["readme.txt": ""])
    let archive = "\(folder.path)/two.zip"
    try Data(ZipArchive.write(entries)).write(to: URL(filePath: archive))
    for path in [archive, folder.path] {
      let checked = try Program.run("check", path)
      #expect(checked.status == 1 && lastLine(checked) == "checked 2 packages", "\(checked.output)")
      #expect(checked.output.contains("`Litware` has no") && checked.output.contains("`Proseware` has no"))
    }
    let opened = try Program.run("buttons", archive)
    #expect(opened.status == 2 && opened.errors.contains("`Litware`, `Proseware`"), "\(opened.errors)")
    let zips = try ["a.zip", "b.zip"].map { ZipEntry(path: $0, bytes: try ZipArchive.write(entries)) }
    try Data(ZipArchive.write(zips)).write(to: URL(filePath: archive))
    #expect(try Program.run("buttons", archive).errors.contains("`a.zip`, `b.zip`"))
  }

  @Test("A broken file beside the package is named and refuses nothing") func strayFile() throws {
    let folder = try ScratchFolder(
      unpacked("Litware", number: 1, in: "src").merging(["main_sitemap.xml": "", "notes.json": "{"]) { $1 })
    let checked = try Program.run("check", folder.path)
    #expect(checked.status == 1, "The package's own finding: \(checked.output)")
    #expect(checked.output.contains("main_sitemap.xml:1:1: note: this file is broken and is not read"))
    #expect(lastLine(checked) == "checked 1 package")
    #expect(try Program.run("buttons", folder.path).status == 0)
    // In the package's own folder it is none of its rows either.
    let beside = try ScratchFolder(
      unpacked("Litware", number: 1, in: "src").merging(["src/stray.xml": "<x"]) { $1 })
    #expect(try Program.run("buttons", "\(beside.path)/src").errors.contains("stray.xml:1:1: note:"))
  }

  @Test("Warnings alone end with 0, with strict 1, also where a file is missing")
  func warningsAlone() throws {
    var files = unpacked("fab_Litware", number: 1, in: "src")
    files["src/msdyn_conversationactions/a/msdyn_conversationaction.xml"] = nil
    files["src/msdyn_providers/p/msdyn_provider.xml"] =
      "<msdyn_provider><msdyn_name>P</msdyn_name></msdyn_provider>"
    files["src/WebResources/fab_/a.resx.data.xml"] = """
      <WebResource><Name>fab_/a.resx</Name><FileName>/WebResources/fab_a</FileName></WebResource>
      """
    let folder = try ScratchFolder(files)
    let result = try Program.run("check", folder.path)
    #expect(result.output.contains("[missing-file]") && result.status == 0, "\(result.output)")
    #expect(try Program.run("check", folder.path, "--strict").status == 1)
    #expect(try Program.run("buttons", folder.path).status == 0)
  }
}
