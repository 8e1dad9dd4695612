import Diagnostics
import Notations
import RecordFormats
import Records
import Testing

/// A package archive inside another archive, as required by AppSource.
@Suite struct EnclosedPackageTests {
  private let input = """
    <PvsPackageData><ProviderName>Fabrikam</ProviderName><PackageFile>package.zip</PackageFile>
    <Locales><PackageLocale Code="1033" IsDefault="true"><Logo>logo32x32.png</Logo></PackageLocale></Locales>
    </PvsPackageData>
    """

  private func zip(_ files: [String: [UInt8]]) throws -> [UInt8] {
    try ZipArchive.write(files.sorted { $0.key < $1.key }.map { ZipEntry(path: $0.key, bytes: $0.value) })
  }

  private func solution() throws -> [UInt8] { try zip(SolutionFiles.packed.mapValues { Array($0.utf8) }) }

  /// A Package Deployer package.
  private func package() throws -> [UInt8] {
    let config = """
      <configdatastorage><solutions><configsolutionfile solutionpackagefilename="fab.zip" /></solutions>
      </configdatastorage>
      """
    return try zip([
      "PkgFolder/ImportConfig.xml": Array(config.utf8), "PkgFolder/fab.zip": try solution(),
      "Fab.dll": [0x4D],
      "[Content_Types].xml": Array("<Types />".utf8),
    ])
  }

  private func outer(_ package: [UInt8], _ more: [String: [UInt8]] = [:]) -> [String: [UInt8]] {
    [
      "input.xml": Array(input.utf8), "package.zip": package, "[Content_Types].xml": Array("<Types />".utf8),
      "TermsOfUse.html": Array("<!DOCTYPE html>".utf8), "logo32x32.png": [0x89],
    ].merging(more) { $1 }
  }

  @Test("The package named by input.xml is read") func thePackageNamedByInputxmlIsRead() throws {
    let reading = Read.package(outer(try package(), ["other.zip": [1]]))
    #expect(reading.diagnostics == [])
    let package = try #require(reading.value)
    #expect(package.format == .packageDeployer && package.solution.uniqueName == "FabAssist")
    #expect(
      package.solution.origins[id(30)]?.row.file.hasPrefix("fab.zip/package.zip/PkgFolder/fab.zip/") == true)
    try RoundTrip.expectEqual(package)
  }

  @Test("A single archive inside another one is read too")
  func aSingleArchiveInsideAnotherOneIsReadToo() throws {
    let yaml = try zip(["solution.yaml": Array("solution: Fab".utf8)])
    for (inner, format) in [
      (try solution(), PackageFormat.dataverseSolution), (try package(), .packageDeployer), (yaml, .yaml),
    ] {
      let reading = Read.package(["readme.html": [60], "inner.ZIP": inner])
      #expect(reading.diagnostics == [] && reading.value?.format == format)
    }
    #expect(
      Read.package(["a.zip": try solution(), "b.zip": try solution()]).problems == [
        .package(.severalSolutions(paths: ["a.zip", "b.zip"]))
      ])
  }

  @Test("The file named by input.xml must exist") func theFileNamedByInputxmlMustExist() throws {
    var files = outer(try package())
    files["package.zip"] = nil
    let reading = Read.package(files)
    #expect(reading.findings == ["missing-file 1:67 package.zip"])
    files["package.zip"] = [1, 2, 3]
    #expect(
      Read.package(files).diagnostics.map { "\($0.place.file) \($0.rule)" } == [
        "fab.zip/package.zip zip-damaged"
      ])
  }

  @Test("Only one level of nesting is read") func onlyOneLevelOfNestingIsRead() throws {
    var archive = try solution()
    for _ in 0..<2 { archive = try zip(["inner.zip": archive]) }
    #expect(Read.package(["inner.zip": archive]).problems == [.package(.unknown)])
    let wrapped = try zip(outer(try package()))
    #expect(Read.package(outer(wrapped)).problems == [.package(.unknown)])
  }

  @Test("Both levels share the limits of one archive") func bothLevelsShareTheLimitsOfOneArchive() throws {
    // Each level by itself is within the limits.
    let many = (0..<6000).map { ZipEntry(path: "f\($0).png", bytes: []) }
    let inner = try ZipArchive.write(many + [ZipEntry(path: "data.xml", bytes: Array(MigratedData.xml.utf8))])
    #expect(Read.package(["inner.zip": inner]).value != nil)
    var files = Dictionary(uniqueKeysWithValues: many.map { ($0.path, $0.bytes) })
    files["inner.zip"] = inner
    #expect(Read.package(files).diagnostics.map(\.rule) == ["file-too-large"])
    let hostile = try ZipArchive.write([ZipEntry(path: "../data.xml", bytes: Array(MigratedData.xml.utf8))])
    #expect(Read.package(["inner.zip": hostile]).diagnostics.map(\.rule) == ["zip-unsafe"])
  }
}
