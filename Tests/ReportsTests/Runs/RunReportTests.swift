import Notations
import Organizations
import Records
import ScenarioSupport
import Simulation
import Testing

@testable import Reports

/// A run that shows one thing of each kind.
private func story() throws -> Run {
  var run = Run(from: State(try SampleLibrary().organization("contoso", from: "")))
  let noah = ConversationNumber(0)
  run.receive(.customer(.arrives(Customer(name: "Noah; #end"), widget: 0, speaks: false)))
  run.receive(.agent(.accepts(noah)))
  run.receive(.agent(.types(noah, "/cb")))
  run.receive(.provider(.sends(.cobrowseConnected, to: .top, from: TabNumber(1))))
  run.receive(.provider(.sends(.cobrowseConnected, to: .window, from: TabNumber(1))))
  run.receive(.agent(.types(noah, "/nothing")))
  run.receive(.customer(.says(noah, "the end; 50% of <b>\nit {x}")))
  run.receive(.agent(.endsConversation(noah)), at: run.state.now + .seconds(90))
  return run
}

@Suite("The table of a run")
struct RunTableTests {
  private func filter(
    facts: [String] = [], actors: [String] = [], conversations: [String] = [], since: String? = nil,
    until: String? = nil
  ) throws -> FactFilter {
    try FactFilter(
      facts: facts, actors: actors, conversations: conversations, since: since, until: until, of: try story())
  }

  private func names(_ filter: FactFilter) throws -> [String] {
    guard case .list(let facts)? = RunTable(try story(), filter: filter).json["facts"] else { return [] }
    return facts.compactMap { $0["fact"]?.asText }
  }

  @Test("has a row for each fact: time, actor, conversation, basis, and what happened")
  func rows() throws {
    let lines = RunTable(try story(), filter: try filter(facts: ["sessionRequested", "conversationEnded"]))
      .page
      .map { $0.map(\.text).joined() }
    #expect(
      lines == [
        "Time          Who      Conversation  Basis       What",
        "09:00:00.000  session  Noah; #end    inferred    co-browse Requested",
        "09:01:30.000  agent    Noah; #end    documented  ends the conversation with Noah; #end → Wrap-up",
      ])
    #expect(RunTable(Run(from: try story().opening)).page == [[.plain("no facts")]])
  }

  @Test("shows what meets every condition")
  func filters() throws {
    #expect(try names(filter(facts: ["EVENTSENT"])) == ["eventSent", "eventSent"])
    #expect(try names(filter(actors: ["customer"])).contains("customerSaid"))
    #expect(try !names(filter(actors: ["customer"])).contains("commandRan"))
    #expect(try names(filter(facts: ["agentSaid", "customerSaid"], actors: ["agent"])) == [])
    #expect(try !names(filter(conversations: ["1"])).contains("presenceChanged"))
    #expect(try names(filter(conversations: ["noah; #end"])) == names(filter(conversations: ["1"])))
    #expect(try names(filter(since: "90s")).contains("conversationEnded"))
    #expect(try !names(filter(since: "90s")).contains("commandRan"))
    #expect(try names(filter(since: "2026-01-05T09:01:30Z")) == names(filter(since: "90s")))
    #expect(try !names(filter(until: "89s")).contains("conversationEnded"))
    #expect(try names(FactFilter()).count == story().facts.count)
  }

  @Test("refuses what means nothing, with the nearest")
  func refusals() throws {
    #expect(throws: FactFilter.Problem.unknownFact("sesionRequested")) {
      try filter(facts: ["sesionRequested"])
    }
    #expect(throws: FactFilter.Problem.unknownActor("agnt")) { try filter(actors: ["agnt"]) }
    #expect(throws: FactFilter.Problem.unknownConversation("Mia", known: ["Noah; #end"])) {
      try filter(conversations: ["Mia"])
    }
    #expect(throws: FactFilter.Problem.unreadableTime("soon")) { try filter(until: "soon") }
    #expect(
      FactFilter.Problem.unknownFact("sesionRequested").words.hint?.contains("`sessionRequested`") == true)
    #expect(FactFilter.Problem.unknownActor("agnt").words.hint?.contains("`agent`") == true)
  }
}

@Suite("The diagram of a run")
struct SequenceDiagramTests {
  @Test("draws who tells whom, and notes what went wrong")
  func flow() throws {
    let lines = SequenceDiagram(try story()).text.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(7) == [
        "sequenceDiagram", "  actor customer as Customer", "  actor agent as Agent",
        "  participant control as Conversation control", "  participant appTab as App tab",
        "  participant thirdParty as Third-party app", "  participant services as Omnichannel services",
      ])
    #expect(lines.contains("  agent->>control: /cb → FabrikamCobrowse → app tab Fabrikam co-browse"))
    #expect(lines.contains("  control->>services: co-browse Requested"))
    #expect(
      lines.contains { $0.hasPrefix("  appTab->>services: CobrowseConnectedEvent → co-browse Connected") })
    #expect(lines.contains { $0.hasPrefix("  Note over appTab: warning event-to-window") })
    #expect(lines.contains { $0.hasPrefix("  Note over control: /nothing rejected") })
    #expect(
      lines.contains(
        "  customer->>services: Noah#59; #35;#101;nd: the #101;nd#59; 50#37; of #60;b#62; it #123;x#125;"))
  }

  @Test("is in Mermaid's grammar, whatever the texts are")
  func grammar() throws {
    let name = "(customer|agent|control|appTab|thirdParty|services|administrator)"
    let text = "([^;#%<>{}`\\n]|#[0-9]+;)+"
    let line = try Regex(
      "sequenceDiagram|  (actor|participant) \(name) as [A-Za-z -]+|  \(name)->>\(name): \(text)|  Note over \(name): \(text)"
    )
    for sample in ["contoso", "northwind"] {
      var run = Run(from: State(try SampleLibrary().organization(sample, from: "")))
      run.receive(.customer(.arrives(Customer(name: "\n; end %% <x>"), widget: 0, speaks: false)))
      for _ in 0..<30 {
        guard let move = run.state.moves.first(where: { $0.refusal == nil && $0.actor != .trainer }) else {
          break
        }
        if case .input(let input) = move.action { run.receive(input) }
      }
      for written in SequenceDiagram(run).text.split(separator: "\n") {
        #expect(written.wholeMatch(of: line) != nil, "\(written)")
      }
    }
    #expect(MermaidText.escaped("END bending\tend") == "#69;ND bending #101;nd")
    #expect(MermaidText.escaped("") == "…")
  }
}

@Suite("The difference of two runs")
struct RunDifferenceTests {
  @Test("is that of what was told, whenever it happened")
  func lines() throws {
    let old = try story()
    #expect(RunDifference(from: old, to: old).isEmpty)
    #expect(RunDifference(from: old, to: old).page == [[.plain("no difference")]])
    var late = Run(from: old.opening)
    for entry in old.entries { late.receive(entry.input, at: entry.instant + .seconds(5)) }
    #expect(RunDifference(from: old, to: late).isEmpty)
    let short = old.prefix(7)
    let difference = RunDifference(from: old, to: short)
    #expect(!difference.isEmpty)
    let changed = difference.page.map { $0.map(\.text).joined() }.filter { !$0.hasPrefix(" ") }
    #expect(changed.contains("− agent: ends the conversation with Noah; #end → Wrap-up"))
    #expect(changed.allSatisfy { $0.hasPrefix("−") })
    #expect(difference.json["equal"] == .flag(false))
    #expect(difference.markdown.hasPrefix("````````diff\n"))
    #expect(
      RunDifference(from: short, to: old).page.map { $0.map(\.text).joined() }.contains { $0.hasPrefix("+ ") }
    )
  }
}
