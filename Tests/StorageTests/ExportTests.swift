import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records
import SampleOrganizations
import Testing

@testable import Storage

/// Exporting solutions of organizations as packages, with their files.
@Suite struct ExportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Every solution of a sample is read back equal from disk", arguments: SampleOrganization.names)
  func everySolutionOfASampleIsReadBackEqualFromDisk(sample: String) throws {
    let snapshot = try #require(OrganizationSnapshot.read(sample).value)
    for solution in snapshot.organization.solutions {
      let name = solution.uniqueName
      let reading = try #require(snapshot.package(of: name.lowercased()))
      #expect(reading.diagnostics == [])
      let package = try #require(reading.value)
      #expect(package.solution == solution)
      #expect(package.webResources.count == solution.webResources.count)
      let export = try PackageExport(package)
      for (form, files) in ["yaml": export.yaml, "data": export.configurationMigration(named: nil)] {
        let place = "\(folder.path)/\(name)-\(form)"
        try StagingFolder(files, for: "\(place)/").move()
        let back = PackageLoader.load(place)
        #expect(back.diagnostics == [])
        #expect(export.differences(from: try #require(back.value)) == [], "\(place)")
        let archive = "\(name)-\(form).zip"
        try folder.write(ZipArchive.write(files), to: archive)
        let packed = PackageLoader.load("\(folder.path)/\(archive)")
        #expect(export.differences(from: try #require(packed.value)) == [], "\(archive)")
      }
    }
  }

  @Test(
    "A Dataverse solution of a sample is read back with all that it carries",
    arguments: SampleOrganization.names)
  func everyDataverseSolutionIsReadBack(sample: String) throws {
    let snapshot = try #require(OrganizationSnapshot.read(sample).value)
    for solution in snapshot.organization.solutions {
      let name = solution.uniqueName
      let export = try PackageExport(try #require(snapshot.package(of: name)?.value))
      let unpacked = CarriedSolution(export, .unpacked)
      try StagingFolder(unpacked.files, for: "\(folder.path)/\(name)/").move()
      let inFolder = try #require(PackageLoader.load("\(folder.path)/\(name)", allowsEmpty: true).value)
      #expect(unpacked.differences(from: inFolder) == [], "\(name)")
      let packed = CarriedSolution(export, .packed)
      try folder.write(ZipArchive.write(packed.files), to: "\(name).zip")
      let inArchive = try #require(PackageLoader.load("\(folder.path)/\(name).zip", allowsEmpty: true).value)
      #expect(packed.differences(from: inArchive) == [], "\(name)")
      #expect(inArchive.format == .dataverseSolution)
    }
  }

  @Test("An export can be installed with its files and exported again")
  func anExportCanBeInstalledWithItsFilesAndExportedAgain() throws {
    let contoso = try #require(OrganizationSnapshot.read("contoso").value)
    let package = try #require(contoso.package(of: "FabrikamRemoteAssist")?.value)
    let export = try PackageExport(package)
    try folder.write("name: shop\ndisplayName: Shop\nchatWidgets: [{name: Web}]\n", to: "org.yaml")
    try folder.makeFolder("solutions")
    let files = export.configurationMigration(named: nil)
    try StagingFolder(files, for: "\(folder.path)/solutions/any").move()
    let shop = OrganizationSnapshot.read(folder.path)
    #expect(shop.diagnostics == [])
    let reading = try #require(shop.value?.package(of: "FabrikamRemoteAssist"))
    #expect(reading.diagnostics == [])
    let back = try #require(reading.value)
    #expect(export.differences(from: back) == [])
    #expect(try PackageExport(back).configurationMigration(named: nil) == files)
    let subject = try #require(OrganizationSnapshot.checkTarget(folder.path).value)
    #expect(subject.sources["\(folder.path)/solutions/any/agent-console/solution.yaml"] != nil)
  }

  @Test("An unknown solution gives no package") func anUnknownSolutionGivesNoPackage() throws {
    let contoso = try #require(OrganizationSnapshot.read("contoso").value)
    #expect(contoso.package(of: "Nobody") == nil)
  }
}

/// A folder is moved into place completely or not at all.
@Suite struct StagedFolderTests {
  private let folder: TemporaryFolder
  private let files = [
    ZipEntry(path: "solution.yaml", bytes: [1]), ZipEntry(path: "webresources/fab_/a.js", bytes: [2]),
    ZipEntry(path: "webresources/fab_/b/c.js", bytes: []),
  ]

  init() throws { folder = try TemporaryFolder() }

  private var content: [String] {
    get throws { try FolderOnDisk(folder.path).files(under: "") + FolderChanges.names(in: folder.path) }
  }

  @Test("An empty folder is replaced") func anEmptyFolderIsReplaced() throws {
    try folder.makeFolder("out")
    try StagingFolder(files, for: "\(folder.path)/out").move()
    #expect(
      try content == [
        "out/solution.yaml", "out/webresources/fab_/a.js", "out/webresources/fab_/b/c.js", "out",
      ])
  }

  @Test("Existing files are never overwritten") func existingFilesAreNeverOverwritten() throws {
    try folder.write("mine", to: "out/solution.yaml")
    try folder.write("mine", to: "file")
    let before = try content
    for place in ["out", "file"] {
      #expect { try StagingFolder(files, for: "\(folder.path)/\(place)") } throws: { error in
        (error as? WriteFailure)?.fault == .alreadyThere
      }
    }
    #expect(try content == before)
  }

  @Test("A missing parent folder is named") func aMissingParentFolderIsNamed() {
    #expect { try StagingFolder(files, for: "\(folder.path)/no/out/") } throws: { error in
      (error as? WriteFailure)?.path == "\(folder.path)/no"
    }
  }

  @Test("A file created in the meantime is not overwritten either")
  func aFileCreatedInTheMeantimeIsNotOverwrittenEither() throws {
    let staged = try StagingFolder(files, for: "\(folder.path)/out")
    try folder.write("mine", to: "out/solution.yaml")
    #expect(throws: WriteFailure.self) { try staged.move() }
    #expect(try content == ["out/solution.yaml", "out"])
  }

  @Test("A killed run leaves all or nothing in place")
  func aKilledRunLeavesAllOrNothingInPlace() throws {
    var call = 0
    while true {
      let killing = Killing(atCall: call)
      let place = "\(folder.path)/out-\(call)"
      try? StagingFolder(files, for: place, killing.changes).move()
      guard killing.happened else { break }
      let found = try? FolderOnDisk(place).files(under: "")
      #expect(found == nil || found == files.map(\.path), "killed at call \(call)")
      call += 1
    }
    #expect(call > 10)
  }
}
