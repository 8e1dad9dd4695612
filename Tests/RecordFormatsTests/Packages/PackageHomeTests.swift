import Notations
import Testing

@testable import RecordFormats

/// The folders that are packages among other files.
@Suite("Packages among other files")
struct PackageHomeTests {
  private func recognition(_ files: [String: String], isFolder: Bool = false) -> PackageRecognition {
    var package = PackageFiles(
      shownName: "all", ownName: "all",
      files: files.sorted { $0.key < $1.key }.map { ZipEntry(path: $0.key, bytes: Array($0.value.utf8)) })
    package.isFolder = isFolder
    return PackageRecognition(package)
  }

  private let manifest = "<ImportExportXml/>"

  @Test("Each has the folder of the file that tells it") func eachHasItsFolder() {
    let homes = recognition([
      "a/Other/Solution.xml": manifest, "a/Other/Customizations.xml": manifest, "b/solution.xml": manifest,
      "c/data.xml": "<entities/>", "d/solution.yaml": "", "e/f/rows.json": "{\"msdyn_name\":1}",
      "e/g/rows.json": "{\"msdyn_name\":1}", "b/more.json": "{\"msdyn_name\":1}",
    ]).homes
    #expect(homes.map(\.folder) == ["a/", "b/", "c/", "d/", "e/"])
    #expect(homes.map(\.kind) == [.real, .real, .real, .ours, .rows])
    #expect(homes.map(\.path) == ["a", "b", "c", "d/solution.yaml", "e"])
  }

  @Test("What a build has made, web resources and companions are none") func someAreNone() {
    let homes = recognition([
      "data.xml": "<entities/>", "agent-console/solution.yaml": "", "bin/Debug/solution.xml": manifest,
      "obj/x/solution.yaml": "", "WebResources/fab_/solution.yaml": "",
      "node_modules/a/data.xml": "<entities/>",
    ]).homes
    #expect(homes.map(\.folder) == [""])
  }

  @Test("One inside another is read apart") func oneInsideAnother() {
    let packages = recognition(["solution.xml": manifest, "inner/data.xml": "<entities/>"]).packages
    #expect(packages.map { $0.files.files.map(\.path) } == [["data.xml"], ["solution.xml"]])
    #expect(packages.map(\.format) == [.configurationMigration, .dataverseSolution])
  }

  @Test("One that holds the others is meant, and the others are named") func theOuterOneIsMeant() {
    let outer = recognition(["fab/data.xml": "<entities/>", "fab/old/data.xml": "<entities/>"])
    #expect(!outer.holdsSeveralSolutions && outer.innerPackages == ["fab/old"])
    #expect(outer.atHome.files.files.map(\.path) == ["data.xml"])
    #expect(recognition(["a/data.xml": "<entities/>", "b/data.xml": "<entities/>"]).holdsSeveralSolutions)
  }

  @Test("A broken file is the package's business only in its folder") func brokenFiles() {
    let broken = "<x"
    #expect(recognition(["Fab/data.xml": "<entities/>", "beside.xml": broken]).findings.hasErrors == false)
    // Beside data, a broken file that looks like nothing of ours is a stranger.
    let stranger = recognition(["Fab/data.xml": "<entities/>", "Fab/in.xml": broken]).findings
    #expect(!stranger.hasErrors && stranger.diagnostics.map(\.rule) == ["file-not-read"])
    let rows = ["Other/Solution.xml": manifest, "rows/a/row.xml": broken]
    #expect(recognition(rows, isFolder: true).findings.hasErrors)
    let beside = ["Other/Solution.xml": manifest, "pom.xml": broken]
    #expect(recognition(beside, isFolder: true).findings.hasErrors == false)
    #expect(recognition(beside, isFolder: true).findings.diagnostics.map(\.rule) == ["file-not-read"])
  }
}
