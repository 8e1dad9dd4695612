import Diagnostics
import Storage
import Testing

@Suite("Feature files of a folder")
struct FeatureFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A damaged archive in the folder is named, and the other files are read")
  func damagedArchive() throws {
    try folder.write("Feature: F\n  Scenario: S\n    Given the org \"contoso\"\n", to: "scenarios/a.feature")
    try folder.write("PK\u{3}\u{4}broken", to: "scenarios/old.zip")
    let read = FeatureFiles.read([folder.path])
    #expect(read.files.map(\.file) == ["\(folder.path)/scenarios/a.feature"])
    #expect(read.diagnostics.map(\.place.file) == ["\(folder.path)/scenarios/old.zip"])
    #expect(read.diagnostics.count(where: \.isError) == 1)
  }
}
