import Diagnostics
import Notations
import RecordFormats
import Records
import Testing

@Suite struct PackageTests {
  @Test("Our own file can be in an archive, also inside a folder")
  func ourOwnFileCanBeInAnArchiveAlsoInsideAFolder() throws {
    for folder in ["", "fab/"] {
      let reading = Read.package([
        "\(folder)solution.yaml": "solution: S\nproviders: [{name: P}]",
        "\(folder)webresources/fab_/a.html": "<!DOCTYPE html>",
      ])
      #expect(reading.diagnostics == [])
      let package = try #require(reading.value)
      #expect(package.format == .yaml)
      #expect(package.solution.uniqueName == "S")
      #expect(package.solution.webResources == ["fab_/a.html"])
      #expect(package.webResources.map(\.file) == ["fab.zip/\(folder)webresources/fab_/a.html"])
    }
  }

  @Test("Web resources can be next to the data") func webResourcesCanBeNextToTheData() throws {
    let package = try #require(
      Read.package([
        "fab/data.xml": MigratedData.xml, "fab/webresources/fab_/cobrowse.html": "<!DOCTYPE html>",
      ]).value)
    #expect(package.solution.webResources == ["fab_/cobrowse.html"])
    #expect(package.webResources.map(\.file) == ["fab.zip/fab/webresources/fab_/cobrowse.html"])
  }

  @Test("Files that an operating system adds to an archive are ignored")
  func filesThatAnOperatingSystemAddsToAnArchiveAreIgnored() {
    let added = ["__MACOSX/._data.xml": "\u{0}\u{5}", ".hidden.xml": "<!DOCTYPE a><a/>"]
    let reading = Read.package(MigratedData.files.merging(added) { first, _ in first })
    #expect(reading.diagnostics == [])
    #expect(reading.value?.solution.providers.count == 1)
  }

  @Test("Files that are not a package are reported") func filesThatAreNotAPackageAreReported() {
    #expect(Read.package(["a.txt": "x"]).problems == [.package(.unknown)])
    #expect(Read.package(["a.json": "{\"name\": 1}"]).problems == [.package(.unknown)])
    #expect(Read.package([String: String]()).problems == [.package(.unknown)])
  }

  @Test("The format is recognized by content, not by name")
  func theFormatIsRecognizedByContentNotByName() throws {
    #expect(Read.file("anything.bin", MigratedData.xml).value?.format == .configurationMigration)
    #expect(Read.package(["rows.xml": MigratedData.xml]).value?.format == .configurationMigration)
  }

  @Test("Files in other folders are not part of the package") func filesInOtherFoldersAreNotPartOfThePackage()
    throws
  {
    let package = try #require(
      Read.package([
        "fab/data.xml": MigratedData.xml,
        "fab/old/data.xml": "<entities><entity name='x'><records>"
          + "<record id='1'/></records></entity></entities>",
      ]).value)
    #expect(package.ignored == ["msdyn_livechatconfig": 2])
  }

  @Test("Packages of an organization are linked and must not clash")
  func packagesOfAnOrganizationAreLinkedAndMustNotClash() throws {
    let yaml = SourceText(
      file: "a.yaml", text: "solution: A\nproviders: [{name: Fab, id: \(id(77))}]")
    var xml = MigratedData.xml
    xml.replace("value=\"\(id(1))\" lookupentity", with: "value=\"\(id(77))\" lookupentity")
    xml.replace("lookupentityname=\"Fab\"", with: "lookupentityname=\"Elsewhere\"")
    func files(_ name: String) -> PackageFiles {
      PackageFiles(
        shownName: name, ownName: name, files: [ZipEntry(path: "data.xml", bytes: Array(xml.utf8))])
    }
    let linked = Package.read([.text(yaml), .package(PackageRecognition(files("b")))])
    #expect(linked.diagnostics == [])
    #expect(linked.value?.map(\.solution.uniqueName) == ["A", "b"])
    let alone = Package.read([.package(PackageRecognition(files("b")))])
    #expect(alone.diagnostics.map(\.rule) == ["dangling-link"])
    let twice = Package.read([
      .text(yaml), .package(PackageRecognition(files("b"))), .package(PackageRecognition(files("b"))),
    ])
    #expect(twice.diagnostics.map(\.rule) == ["duplicate-name"])
  }

  @Test("Several solutions in one archive are reported, and none is chosen")
  func severalSolutions() {
    let files = ["b/solution.yaml", "a/solution.yaml"].map {
      ZipEntry(path: $0, bytes: Array("solution: \($0.first ?? "x")Assist".utf8))
    }
    let reading = Package.read(PackageFiles(shownName: "two.zip", ownName: "two", files: files))
    #expect(reading.value == nil)
    #expect(
      reading.problems == [
        .package(.severalSolutions(paths: ["b/solution.yaml", "a/solution.yaml"]))
      ])
    // A solution at the top level is preferred.
    let top = files + [ZipEntry(path: "solution.yaml", bytes: Array("solution: Top".utf8))]
    let package = Package.read(PackageFiles(shownName: "three.zip", ownName: "three", files: top)).value
    #expect(package?.solution.uniqueName == "Top")
  }
}
