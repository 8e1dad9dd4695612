import Foundation
import Notations
import Testing

/// Which references block a removal, and which do not.
@Suite("Obstacles to solution uninstall")
struct UninstallObstacleTests {
  /// Ordinary words in a scenario do not count as mentions of a solution with such a name.
  @Test("A solution named after an ordinary word can be removed")
  func aSolutionNamedAfterAWordCanBeRemoved() throws {
    let shop = try ScratchShop()
    let before = shop.content
    let rows = #"{"@odata.context":"https://o/$metadata#msdyn_providers","value":[{"msdyn_name":"Peek"}]}"#
    try shop.write(rows, to: "agent.json")
    #expect(try shop.solution("install", "\(shop.path)/agent.json").status == 0)
    #expect(try shop.solution("uninstall", "agent").status == 0)
    #expect(shop.content == before)
  }

  /// A provider from one solution may have a mode through the capability of another solution.
  @Test("A mode that a provider would lose blocks removal")
  func aModeThatAProviderWouldLoseBlocksRemoval() throws {
    let shop = try ScratchShop()
    let provider = "8c1f0f0e-2d0c-4a53-9d5b-0123456789ab"
    let peek =
      #"{"@odata.context":"https://o/$metadata#msdyn_providers","value":[{"msdyn_providerid":"ID","msdyn_name":"Peek"}]}"#
    let look =
      #"{"@odata.context":"https://o/$metadata#msdyn_channelcapabilities","value":[{"msdyn_name":"Look","msdyn_escalationchannelmode":192350002,"_msdyn_provider_value":"ID"}]}"#
    for (name, rows) in [("peek", peek), ("look", look)] {
      try shop.write(rows.replacing("ID", with: provider), to: "\(name).json")
      #expect(try shop.solution("install", "\(shop.path)/\(name).json").status == 0)
    }
    let widget = ["widget", "set", shop.org, "Web support", "--co-browse"]
    #expect(try Command.run(Program.path, widget + ["Peek"]).status == 0)
    let refused = try shop.solution("uninstall", "look", "--reset-widgets")
    #expect(refused.status == 1)
    #expect(
      refused.errors == """
        error: the chat widget Web support has Peek chosen for Co-browse, which only this solution provides
        hint: Turn the mode off there, or choose another provider with `widget set`.

        """)
    #expect(try Command.run(Program.path, widget + ["off"]).status == 0)
    #expect(try shop.solution("uninstall", "look").status == 0)
  }

  @Test("A mention in a quick reply blocks removal") func aMentionInAQuickReplyBlocksRemoval() throws {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    try shop.edit("shop/quick-replies.yaml") { $0 + "- {title: Look, message: Type /acm-browse now}\n" }
    let result = try shop.solution("uninstall", "Acme", "--reset-widgets")
    #expect(result.status == 1)
    #expect(
      result.errors
        == "error: the quick reply Look mentions /acm-browse\nhint: Change or remove it in quick-replies.yaml.\n"
    )
  }

  @Test("A mention in a scenario blocks removal; otherwise every removed file is listed")
  func aMentionInAScenarioBlocksRemoval() throws {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    try shop.write(
      "Feature: F\n  Scenario: S\n    When the agent types \"/ACM-browse\"\n",
      to: "shop/scenarios/mine.feature")
    try shop.write("mine", to: "shop/solutions/acme/NOTES.txt")
    let refused = try shop.solution("uninstall", "Acme")
    #expect(refused.status == 1)
    #expect(
      refused.errors == """
        error: \(shop.org)/scenarios/mine.feature:3 mentions /acm-browse
        hint: Change or remove that scenario: it would fail.

        """)
    #expect(
      refused.output.contains("- file  NOTES.txt\n- file  scenarios/acme.feature\n- file  solution.yaml\n"))
    let document = try JSONValue.read(try shop.solution("uninstall", "Acme", "--dry-run", json: true).output)
    #expect(document["references"]?.asList?.map { $0["kind"] } == ["scenario"])
    #expect(document["files"]?.asList?.count == 8)
    try shop.write("", to: "shop/scenarios/mine.feature")
    #expect(try shop.solution("uninstall", "Acme").status == 0)
  }

  @Test("Resetting chat widgets has no effect if the data is kept: a usage error")
  func resettingWithKeptData() throws {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    let result = try shop.solution("uninstall", "Acme", "--data", "keep", "--reset-widgets")
    #expect(result.status == 64)
    #expect(result.errors.contains("--reset-widgets has no effect with --data keep"))
    #expect(try shop.solution("list").output.contains("Acme"))
  }

  @Test("The list says which buttons show from then on, in words and in JSON")
  func buttonsThatShow() throws {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    let words = try shop.solution("uninstall", "Acme", "--data", "keep", "--dry-run").output
    #expect(words.contains("No capability links AcmeCobrowse, AcmeScreenShare any more"))
    #expect(
      words.contains("That these rows are components follows from the columns of their tables (inferred)."))
    let json = try shop.solution("uninstall", "Acme", "--data", "keep", "--dry-run", json: true).output
    #expect(json.contains("actionsWithoutCapability") && json.contains("component-tables"))
    let removed = try shop.solution("uninstall", "Acme", "--dry-run").output
    #expect(!removed.contains("No capability links"))
  }
}
