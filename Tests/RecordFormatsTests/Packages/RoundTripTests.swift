import Diagnostics
import Notations
import RecordFormats
import Records
import Testing

/// Any exported package is read back equal.
@Suite struct RoundTripTests {
  @Test("Generated solutions are read back equal") func generatedSolutionsAreReadBackEqual() throws {
    for seed in 1...60 {
      try RoundTrip.expectEqual(MadeUpSolution.package(seed: UInt64(seed)), "seed \(seed)")
    }
  }

  private static let webAPI = """
    [{"@odata.type":"Microsoft.Dynamics.CRM.msdyn_provider","msdyn_name":"Fab\\u0001's"},
     {"msdyn_name":"Act","msdyn_eventname":100000001,"msdyn_order":0,"msdyn_conversationactionid":"\(id(10))"},
     {"msdyn_Conversationactionkey@odata.bind":"/msdyn_conversationactions(\(id(10)))","msdyn_label":"L\\u0000",
      "msdyn_tooltip":"T","msdyn_locale_picklist":1033},
     {"msdyn_name":"Tab","msdyn_pagetype":509180002,"msdyn_uniquename":"fab_tab",
      "msdyn_templateparameters":"{\\"\\":{\\"value\\":\\"x\\"},\\"data\\":{\\"value\\":null}}"}]
    """

  enum Form: CaseIterable {
    case configurationMigration, packedSolution, unpackedSolution, webAPI

    var reading: Reading<Package> {
      switch self {
      case .configurationMigration: Read.package(MigratedData.files)
      case .packedSolution: Read.package(SolutionFiles.packed)
      case .unpackedSolution: Read.package(SolutionFiles.unpacked)
      case .webAPI: Read.file("rows.json", RoundTripTests.webAPI)
      }
    }
  }

  @Test("The real formats are read back equal", arguments: Form.allCases) func theRealFormatsAreReadBackEqual(
    form: Form
  )
    throws
  {
    try RoundTrip.expectEqual(try #require(form.reading.value))
  }

  @Test("Real files are read back equal", .enabled(if: RealFiles.areThere, "\(RealFiles.isMissing)"))
  func realFilesAreReadBackEqual() throws {
    let zip = try ZipArchive.read(try RealFiles.bytes("solution-without-our-tables.zip"))
    let readings = [
      Read.package(
        ["data.xml": try RealFiles.bytes("configuration-migration/data.xml")], allowsEmpty: true),
      Read.package(["a.json": try RealFiles.bytes("web-api-annotated.json")], allowsEmpty: true),
      Package.read(PackageFiles(shownName: "a.zip", ownName: "a", files: zip), allowsEmpty: true),
    ]
    for reading in readings { try RoundTrip.expectEqual(try #require(reading.value)) }
    let schema = try RealFiles.bytes("chat-widget.data_schema.xml")
    #expect(Read.package(["data_schema.xml": schema], allowsEmpty: true).problems == [.package(.schemaAlone)])
  }

  @Test("If there is only data, only the tool's own files are written")
  func ifThereIsOnlyDataOnlyTheToolsOwnFilesAreWritten() throws {
    let package = try #require(Read.package(MigratedData.files).value)
    let export = try PackageExport(package)
    #expect(
      export.configurationMigration(named: "fab") == ConfigurationMigrationWriter.files(of: package.solution))
    #expect(
      export.configurationMigration(named: "other").map(\.path) == [
        "data.xml", "data_schema.xml", "[Content_Types].xml", "agent-console/solution.yaml",
      ])
    let text = export.configurationMigration(named: nil).last.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    #expect(text == "solution: fab\nbringsFiles: false\n")
  }

  @Test("Text that XML cannot contain is written next to the data")
  func textThatXMLCannotContainIsWrittenNextToTheData() throws {
    var solution = Solution(uniqueName: "Fab")
    var provider = Provider(id: id(1))
    provider.name = "Fab\u{1B}rikam"
    solution.providers = [provider]
    let export = try PackageExport(Package(format: .yaml, solution: solution))
    let files = export.configurationMigration(named: nil)
    #expect(String(decoding: files[0].bytes, as: UTF8.self).contains("value=\"Fab\u{FFFD}rikam\""))
    #expect(
      String(decoding: files[3].bytes, as: UTF8.self).hasSuffix(
        "texts:\n  - {row: \(id(1)), column: msdyn_name, text: \"Fab\\x1Brikam\"}\n"))
    #expect(export.losesTexts)
  }

  @Test(
    "A file whose name leaves the folder is not written",
    arguments: ["../evil.html", "/etc/passwd", "a//b", "a/./b", "a\\..\\b", "", "fab_/..", "a\0b"])
  func aFileWhoseNameLeavesTheFolderIsNotWritten(name: String) {
    var package = Package(format: .yaml, solution: Solution(uniqueName: "Fab"))
    package.webResources = [WebResourceFile(name: name, file: "", bytes: [])]
    #expect { try PackageExport(package) } throws: { error in
      (error as? PackageExport.Failure)?.fault == .unsafeName(name: name)
    }
  }

  @Test("Every differing part is named") func everyDifferingPartIsNamed() throws {
    let package = MadeUpSolution.package(seed: 3)
    let export = try PackageExport(package)
    func parts(_ change: (inout Package) -> Void) -> [SolutionPart] {
      var other = package
      change(&other)
      return export.differences(from: other)
    }
    #expect(parts { _ in } == [])
    #expect(parts { $0.solution.bringsFiles.toggle() } == [.identity])
    #expect(parts { $0.solution.uniqueName += "x" } == [.identity])
    #expect(parts { $0.solution.providers.append(Provider(id: id(1))) } == [.rows(table: "provider")])
    #expect(parts { $0.solution.simulation["x"] = ProviderBehaviour() } == [.simulation])
    #expect(
      parts { $0.webResources.append(WebResourceFile(name: "x", file: "", bytes: [])) } == [.webResources])
  }
}
