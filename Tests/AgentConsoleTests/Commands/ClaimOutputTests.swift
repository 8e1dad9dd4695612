import Notations
import Testing

/// What `steps`, `rules`, `events` and `fidelity` print of claims, parties and what is not simulated.
@Suite("Claims in lists")
struct ClaimOutputTests {
  @Test("Each sentence has its basis and claim") func sentences() throws {
    let steps = try #require(try Program.json("steps", "--json")["steps"]?.asList)
    #expect(steps.allSatisfy { $0["basis"]?.asText != nil && $0["claim"]?.asText != nil })
    let clock = try #require(steps.first { $0["pattern"] == "the clock reads \"…\"" })
    #expect(clock["claim"] == "stage-is-set-by-trainer")
    let printed = try Program.run("steps").output
    #expect(printed.contains("\n  documented  the agent ends the conversation  end-goes-to-wrap-up\n"))
    #expect(printed.contains("\n  invented    the clock reads \"…\"  stage-is-set-by-trainer\n"))
  }

  @Test("A rule names the claims behind its consequences") func consequences() throws {
    let name = "web-resource-ended-not-on-unload"
    let rule = try #require(try Program.json("rules", name, "--json")["rules"]?.asList?.first)
    #expect(rule["claim"] == "ended-belongs-in-onbeforeunload")
    let consequence = try #require(rule["consequences"]?.asList?.first)
    #expect(consequence["claim"] == "closed-tab-leaks-session")
    #expect(consequence["basis"] == "inferred")
    #expect(
      try Program.run("rules", name).output.contains("  Inferred: A Connected session whose tab closes"))
  }

  @Test("An event names its parties") func parties() throws {
    let events = try #require(try Program.json("events", "--json")["events"]?.asList)
    #expect(events.allSatisfy { $0["from"] == "app-tab" && $0["to"] == ["omnichannel-services"] })
    #expect(try Program.run("events").output.contains("\n  From the app tab to Omnichannel services.\n"))
  }

  @Test("What is not simulated names the product's rule") func missing() throws {
    let missing = try #require(try Program.json("fidelity", "--json")["missing"]?.asList)
    let home = try #require(missing.first { $0["feature"] == "The Home session" })
    #expect(home["claim"] == "home-session-stays")
    #expect(try Program.run("fidelity").output.contains("    In the product: home-session-stays\n"))
  }
}
