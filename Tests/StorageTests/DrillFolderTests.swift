import Testing

@testable import Storage

@Suite("The drills of an organization")
struct DrillFolderTests {
  @Test("Contoso's course names its five drills in order")
  func contoso() throws {
    let drills = try #require(DrillFolder(home: "contoso"))
    #expect(drills.diagnostics.isEmpty)
    #expect(drills.course?.passMark == 70)
    #expect(
      drills.files.map(\.file) == [
        "contoso/drills/1-first-button.feature", "contoso/drills/2-slash-command.feature",
        "contoso/drills/3-session.feature", "contoso/drills/4-two-customers.feature",
        "contoso/drills/5-leaked-session.feature",
      ])
  }

  @Test("an organization without the folder has no drills")
  func none() { #expect(DrillFolder(home: "northwind") == nil) }
}
