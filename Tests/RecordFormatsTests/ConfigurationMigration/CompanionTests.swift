import Diagnostics
import Notations
import RecordFormats
import Records
import Testing

/// The folder next to the data, with everything that the data cannot contain.
@Suite struct CompanionTests {
  private let path = "agent-console/solution.yaml"

  private func read(_ companion: String, _ more: [String: String] = [:]) -> Reading<Package> {
    Read.package(MigratedData.files.merging([path: companion]) { $1 }.merging(more) { $1 })
  }

  @Test("It provides the identity, the simulation and the files")
  func itProvidesTheIdentityTheSimulationAndTheFiles() throws {
    let reading = read(
      """
      solution: FabAssist
      version: 1.2
      publisher: {name: Fabrikam, prefix: fab}
      texts: [{row: \(id(1)), column: msdyn_name, text: "F\\x01"}]
      simulation:
        Tab: {connectsAfter: 2s}
      """, ["agent-console/webresources/fab_/cobrowse.html": "<!DOCTYPE html>"])
    #expect(reading.diagnostics == [])
    let package = try #require(reading.value)
    #expect(package.format == .configurationMigration)
    let solution = package.solution
    #expect(solution.uniqueName == "FabAssist" && solution.version?.description == "1.2.0.0")
    #expect(solution.publisher?.name == "Fabrikam" && solution.bringsFiles)
    #expect(solution.simulation["Tab"]?.connectsAfter == .seconds(2))
    #expect(solution.webResources == ["fab_/cobrowse.html"])
    #expect(package.webResources.map(\.file) == ["fab.zip/agent-console/webresources/fab_/cobrowse.html"])
    #expect(solution.providers.map(\.name) == ["F\u{1}"])
    #expect(solution.channelCapabilities.first?.provider == id(1))
    #expect(solution.origin?.columns["version"]?.description == "fab.zip/\(path):2:10")
    #expect(solution.origins[id(1)]?.columns["name"]?.file == "fab.zip/\(path)")
  }

  @Test("It is also found in a package inside a folder") func itIsAlsoFoundInAPackageInsideAFolder() throws {
    let files = MigratedData.files.merging([path: "solution: FabAssist"]) { $1 }
    let above = Dictionary(uniqueKeysWithValues: files.map { ("Pkg/\($0.key)", $0.value) })
    #expect(Read.package(above).value?.solution.uniqueName == "FabAssist")
  }

  @Test(
    "An error in it is reported with its place",
    arguments: [
      ("solution: [", "yaml-syntax 1:12 "),
      ("version: 1.2", "missing-value 1:1 version: 1.2"),
      ("solution: F\nversion: x", "bad-version 2:10 x"),
      ("solution: F\nproviders: []", "unknown-key 2:1 providers"),
      ("solution: F\nsimulation: {Nobody: }", "dangling-link 2:14 Nobody"),
      ("solution: F\ntexts: [{row: x, column: msdyn_name}]", "bad-id 2:15 x"),
      ("solution: F\ntexts: [{row: \(id(99)), column: msdyn_name}]", "dangling-link 2:15 \(id(99))"),
      ("solution: F\ntexts: [{row: \(id(10)), column: msdyn_order}]", "unknown-choice 2:61 msdyn_order"),
      ("solution: F\nbringsFiles: perhaps", "wrong-type 2:14 perhaps"),
    ])
  func anErrorInItIsReportedWithItsPlace(companion: String, finding: String) throws {
    let reading = read(companion)
    #expect(reading.value == nil)
    #expect(reading.findings == [finding])
    #expect(reading.diagnostics.first?.place.file == "fab.zip/\(path)")
  }

  @Test("Of data that was cut off only that is reported, not what the files beside it miss")
  func ofDataThatWasCutOffOnlyThatIsReported() {
    let cut = String(MigratedData.xml.prefix(MigratedData.xml.count / 2))
    let schema = "<entities><entity name=\"msdyn_provider\"><fields/></entity></entities>"
    let companion = "solution: FabAssist\nsimulation:\n  Tab: {connectsAfter: 2s}\n"
    let reading = read(companion, ["data.xml": cut, "data_schema.xml": schema])
    #expect(reading.diagnostics.map(\.rule) == ["xml-syntax"])
  }

  @Test("A duplicate file is an error") func aDuplicateFileIsAnError() {
    let reading = read(
      "solution: F", ["webresources/fab_/a.js": "1", "agent-console/webresources/fab_/a.js": "2"])
    #expect(
      reading.problems == [
        .record(
          .duplicateName(
            name: "fab_/a.js", owner: "web resource", first: Place(file: "fab.zip/webresources/fab_/a.js")))
      ])
  }

  @Test("Without data the same folder is a solution by itself")
  func withoutDataTheSameFolderIsASolutionByItself() throws {
    let package = try #require(Read.package([path: "solution: FabAssist"]).value)
    #expect(package.format == .yaml && package.solution.uniqueName == "FabAssist")
  }

  @Test("A solution without rows does not count as an empty package")
  func aSolutionWithoutRowsDoesNotCountAsAnEmptyPackage() throws {
    let export = try PackageExport(Package(format: .yaml, solution: Solution(uniqueName: "Bare")))
    let files = export.configurationMigration(named: nil)
    let reading = Package.read(PackageFiles(shownName: "a.zip", ownName: "a", files: files))
    #expect(reading.diagnostics == [] && reading.value?.isEmpty == false)
  }

  @Test("Paths that leave the archive are refused here too")
  func pathsThatLeaveTheArchiveAreRefusedHereToo() throws {
    let archive = try ZipArchive.write([
      ZipEntry(path: "data.xml", bytes: Array(MigratedData.xml.utf8)),
      ZipEntry(path: "agent-console/webresources/../../evil.html", bytes: [1]),
    ])
    #expect(throws: ZipArchive.Failure.self) { try ZipArchive.read(archive) }
  }
}
