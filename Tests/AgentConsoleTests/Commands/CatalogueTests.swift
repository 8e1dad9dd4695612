import Notations
import Testing

@Suite("events and fidelity")
struct CatalogueTests {
  @Test("All four events are listed with their codes") func allFourEventsAreListedWithTheirCodes() throws {
    let document = try Program.json("events", "--json")
    #expect(document["schema"] == "agent-console.events/1")
    let events = try #require(document["events"]?.asList)
    #expect(
      events.map { $0["event"] } == [
        "CobrowseConnectedEvent", "CobrowseEndedEvent", "ScreenShareConnectedEvent", "ScreenShareEndedEvent",
      ])
    #expect(events.allSatisfy { $0["target"] == "window.top" && $0["basis"] == "documented" })
    #expect(events.allSatisfy { $0["page"] == "third-party-co-browse" })
    #expect(
      events[1]["code"]
        == "window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent', {detail: {}}));")
    #expect(events[1]["sendFrom"]?.asText?.contains("onbeforeunload") == true)
    #expect(document["warnings"]?.asList?.contains { $0["warning"] == "session-leaked" } == true)
    let text = try Program.run("events").output
    #expect(text.contains("ScreenShareEndedEvent  Screen sharing → Ended"))
    #expect(text.contains("event-to-window"))
  }

  @Test("Every claim has a basis, and every documented claim names its page")
  func everyClaimHasABasis() throws {
    let document = try Program.json("fidelity", "--json")
    #expect(document["schema"] == "agent-console.fidelity/1")
    let claims = try #require(document["claims"]?.asList)
    #expect(claims.count > 50)
    for claim in claims {
      #expect(claim["statement"]?.asText?.hasSuffix(".") == true)
      #expect((claim["page"] == .null) == (claim["basis"] == "invented"))
    }
    #expect(document["notSimulated"]?.asList?.isEmpty == false)
    #expect(document["statusMap"]?.asList?.contains { $0["word"] == "Requested" } == true)
  }

  @Test("Without --json, claims are grouped by basis") func claimsAreGroupedByBasis() throws {
    let output = try Program.run("fidelity").output
    let headings = [
      "Documented (", "Inferred (", "Invented (", "Not simulated\n", "Our words and the product's codes\n",
    ]
    let places = headings.compactMap { output.firstRange(of: $0)?.lowerBound }
    #expect(places.count == headings.count)
    #expect(places == places.sorted())
    #expect(
      output.contains(
        "  Known issues and limitations, “Third-party application tab refreshes when focus is changed” (2020-10-15)\n"
          + "    https://learn.microsoft.com/dynamics365/customer-service/omnichannel-readme\n"))
  }
}
