import Diagnostics
import Notations
import RecordFormats
import Records
import Testing

@Suite struct PackageDeployerTests {
  private let config = """
    <?xml version="1.0" encoding="utf-16"?>
    <configdatastorage installsampledata="false" crmmigdataimportfile="Data.zip">
      <solutions><configsolutionfile solutionpackagefilename="base.zip" />
        <configsolutionfile solutionpackagefilename="sub\\fab_managed.zip" /></solutions>
      <filestoimport />
    </configdatastorage>
    """

  private func zip(_ files: [String: String]) throws -> [UInt8] {
    try ZipArchive.write(
      files.sorted { $0.key < $1.key }.map { ZipEntry(path: $0.key, bytes: Array($0.value.utf8)) })
  }

  private func utf16(_ text: String) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  /// The files as read from an archive, where backslashes are already replaced.
  private func files() throws -> [String: [UInt8]] {
    let base =
      "<ImportExportXml><SolutionManifest><UniqueName>Base</UniqueName><Version>1.0</Version>"
      + "</SolutionManifest></ImportExportXml>"
    return [
      "PkgFolder/ImportConfig.xml": utf16(config),
      "PkgFolder/Data.zip": try zip(["data.xml": data]),
      "PkgFolder/base.zip": try zip(["solution.xml": base]),
      "PkgFolder/sub/fab_managed.zip": try zip(SolutionFiles.packed),
      "Fab.dll": [0x4D, 0x5A],
    ]
  }

  private let data = """
    <entities><entity name="msdyn_conversationactionlocale"><records><record id="\(id(20))">
    <field name="msdyn_conversationactionkey" value="\(id(10))" lookupentity="msdyn_conversationaction" />
    <field name="msdyn_label" value="L" /><field name="msdyn_tooltip" value="T" />
    <field name="msdyn_locale_picklist" value="1033" /></record></records></entity>
    <entity name="account"><records><record id="1" /></records></entity></entities>
    """

  @Test("Its parts are read as one solution") func itsPartsAreReadAsOneSolution() throws {
    let reading = Read.package(try files())
    #expect(reading.diagnostics == [])
    let package = try #require(reading.value)
    #expect(package.format == .packageDeployer)
    #expect(package.solution.uniqueName == "FabAssist", "The first solution has no rows of ours.")
    #expect(package.solution.publisher?.prefix == "fab")
    #expect(package.solution.conversationActionLocales.map(\.conversationAction) == [id(10)])
    #expect(package.solution.conversationActions.count == 1)
    #expect(package.solution.webResources == ["fab_/cobrowse.html"])
    #expect(package.ignored["account"] == 1 && package.ignored["customapi"] == 1)
    #expect(
      package.solution.origins[id(20)]?.row.description == "fab.zip/PkgFolder/Data.zip/data.xml:1:66")
  }

  @Test("Its export is read back equal") func itsExportIsReadBackEqual() throws {
    try RoundTrip.expectEqual(try #require(Read.package(try files()).value))
  }

  @Test("A file that it names must exist") func aFileThatItNamesMustExist() throws {
    var files = try files()
    files["PkgFolder/base.zip"] = nil
    let reading = Read.package(files)
    #expect(reading.value == nil)
    #expect(reading.problems == [.package(.missingPart(name: "base.zip"))])
    #expect(reading.diagnostics.first?.place.line == 3)
  }

  @Test("Errors inside its parts are reported") func errorsInsideItsPartsAreReported() throws {
    var files = try files()
    files["PkgFolder/Data.zip"] = try zip(["data.xml": "<!DOCTYPE a><entities/>"])
    files["PkgFolder/base.zip"] = [1, 2, 3]
    let reading = Read.package(files)
    #expect(reading.value == nil)
    #expect(
      reading.diagnostics.map { "\($0.place.file) \($0.rule)" } == [
        "fab.zip/PkgFolder/Data.zip/data.xml xml-doctype", "fab.zip/PkgFolder/base.zip zip-damaged",
      ])
  }

  @Test("It cannot contain another one") func itCannotContainAnotherOne() throws {
    var files = try files()
    files["PkgFolder/Data.zip"] = try ZipArchive.write([
      ZipEntry(path: "ImportConfig.xml", bytes: utf16(config))
    ])
    #expect(Read.package(files).problems == [.package(.unknown)])
  }
}
