import Organizations
import Records
import Simulation
import Storage
import Testing

@testable import Journal

/// The header of a journal holds everything that its run began with.
@Suite struct OpeningTests {
  @Test(
    "Every sample organization is read back equal, apart from places",
    arguments: ["contoso", "northwind", "adventureworks"])
  func samples(name: String) throws {
    let organization = try #require(OrganizationSnapshot.organization(name).value)
    let opening = State(organization)
    let header = JournalHeader(opening, program: "1.0")
    var reader = MemberReader(try #require(header.document.asObject))
    let read = try JournalHeader(from: &reader)
    try reader.finish()
    #expect(read == header)
    #expect(read.organization == organization.withoutPlaces)
    #expect(read.opening == State(organization.withoutPlaces))
  }

  @Test("The agent, the language, the clock, the seed and the pages are kept") func setup() throws {
    var setup = State.Setup()
    setup.agent = Agent(name: "Guest", language: .frFr, capacity: 2, client: .unifiedServiceDesk)
    setup.language = .jaJp
    setup.clock = Samples.instant
    setup.seed = .max
    setup.pageRuntime = .browser
    let opening = State(Samples.organization, setup)
    let header = JournalHeader(opening, program: "1.0")
    var reader = MemberReader(try #require(header.document.asObject))
    #expect(try JournalHeader(from: &reader).opening == opening)
  }

  @Test("An organization without a chat widget gets the same one again") func withoutWidget() throws {
    let opening = State(Organization(name: "bare"))
    let header = JournalHeader(opening, program: "1.0")
    var reader = MemberReader(try #require(header.document.asObject))
    #expect(try JournalHeader(from: &reader).opening == opening)
  }
}
