import Notations
import Testing

@Suite("dispatch")
struct DispatchTests {
  @Test("The facts of a command are printed one per line")
  func theFactsOfACommandArePrintedOnePerLine() throws {
    let result = try Program.run("dispatch", "/cb")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(4) == [
        "09:00:00.000  agent      documented  /cb → FabrikamCobrowse → app tab Fabrikam co-browse",
        "09:00:00.000  agent      documented  FabrikamCobrowse → app tab Fabrikam co-browse",
        "09:00:00.000  session    inferred    co-browse Requested",
        "09:00:00.000  system     invented    Co-browse requested",
      ])
    #expect(
      result.output.contains(
        "\nApp tab  Fabrikam co-browse\nurl   /webresources/fab_/cobrowse.html?data=%7B%22"))
    #expect(result.output.contains("\ndata  {\"conversationId\":\""))
  }

  @Test("JSON contains the outcome, the app tab and the facts") func jsonContainsOutcomeTabAndFacts() throws {
    let document = try Program.json("dispatch", "contoso", "/CB please", "--json")
    #expect(document["schema"] == "agent-console.dispatch/1")
    #expect(document["text"] == "/CB please")
    #expect(document["outcome"] == "ran")
    #expect(document["action"] == "FabrikamCobrowse")
    #expect(document["reason"] == .null)
    #expect(document["suggestions"] == [])
    let tab = try #require(document["appTab"])
    #expect(tab["template"] == "FabrikamCobrowseTab")
    #expect(tab["title"] == "Fabrikam co-browse")
    let id = try #require(tab["data"]?["conversationId"]?.asText)
    let data = PercentEncoding.encodeComponent(#"{"conversationId":"\#(id)"}"#)
    #expect(tab["url"] == .text("/webresources/fab_/cobrowse.html?data=\(data)"))
    let facts = try #require(document["facts"]?.asList)
    #expect(facts.first?["fact"] == "commandRan")
    #expect(facts.first?["ignored"] == "please")
    #expect(facts.contains { $0["fact"] == "sessionRequested" && $0["basis"] == "inferred" })
    #expect(facts.allSatisfy { $0["actor"] == "agent" })
  }

  @Test("The same line gives the same output") func theSameLineGivesTheSameOutput() throws {
    let first = try Program.run("dispatch", "/cb", "--json").output
    #expect(try Program.run("dispatch", "contoso", "/cb", "--json").output == first)
  }

  @Test("An unknown command is rejected and the nearest one suggested") func anUnknownCommandIsRejected()
    throws
  {
    let result = try Program.run("dispatch", "/shar", "--json")
    #expect(result.status == 1)
    let document = try JSONValue.read(result.output)
    #expect(document["outcome"] == "rejected")
    #expect(document["action"] == .null)
    #expect(document["reason"] == "There is no command /shar in this conversation.")
    #expect(document["suggestions"]?.asList?.first == "/share")
    #expect(document["appTab"] == .null)
    #expect(document["facts"]?.asList?.map { $0["fact"] } == ["commandRejected"])
  }

  @Test("A hidden command is rejected with the reason") func aHiddenCommandIsRejectedWithTheReason() throws {
    let result = try Program.run("dispatch", "contoso", "/cb", "--widget", "Store chat")
    #expect(result.status == 1)
    #expect(
      result.output
        == "09:00:00.000  refused    inferred    /cb: Co-browse is turned off for the chat widget Store chat.\n"
    )
    #expect(
      result.errors
        == "hint: An administrator can turn Co-browse on under Conversation options, Remote assistance.\n")
    let document = try Program.json("dispatch", "/cb", "--widget", "Store chat", "--json")
    #expect(document["action"] == "FabrikamCobrowse")
    #expect(document["suggestions"] == [])
  }

  @Test(
    "The outcome depends on the line",
    arguments: [
      ("hello", "sent"), ("//cb", "sent"), ("/cb\nmore", "sent"), ("/q", "ran"), ("/survey", "ran"),
    ])
  func theOutcomeDependsOnTheLine(line: String, outcome: String) throws {
    let document = try Program.json("dispatch", line, "--json")
    #expect(document["outcome"] == .text(outcome))
    #expect(document["appTab"] == .null)
  }

  @Test("Only the commands in the agent's language run") func onlyTheCommandsInTheAgentsLanguageRun() throws {
    #expect(try Program.run("dispatch", "/nav", "--language", "fr-FR").status == 0)
    #expect(try Program.run("dispatch", "/nav", "--agent", "Luc Martin").status == 0)
    #expect(try Program.run("dispatch", "/cb", "--agent", "Luc Martin").status == 1)
  }
}
