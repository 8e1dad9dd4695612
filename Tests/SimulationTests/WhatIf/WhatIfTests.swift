import Records
import Simulation
import Testing

/// What follows when one input of a run had been otherwise, told by the rows of the session table.
@Suite("What if")
struct WhatIfTests {
  /// A run at Contoso's desk, with pauses between the inputs.
  private struct Rehearsal {
    var run: Run
    private(set) var inputs: [String: Int] = [:]

    init() {
      run = Run(from: State(Contoso.organization()))
      receive(.customer(.arrives(Customer(name: "Noah Park"), widget: 0, speaks: false)), named: "arrival")
      receive(.agent(.accepts(ConversationNumber(0))), named: "acceptance")
    }

    mutating func receive(_ input: Input, named name: String = "", after pause: Span = .seconds(1)) {
      inputs[name] = run.entries.count
      run.receive(input, at: run.state.now + pause)
    }

    mutating func press(_ label: String, named name: String = "press") throws {
      let conversation = try #require(run.state.focused)
      let button = try #require(run.state.buttonBar(of: conversation).buttons.first { $0.label == label })
      receive(.agent(.presses(conversation.number, action: button.action.id)), named: name)
    }

    mutating func send(
      _ event: ProviderEvent, named name: String, after pause: Span = .seconds(1)
    ) throws {
      let tab = try #require(run.state.focused?.front)
      receive(.provider(.sends(event, to: .top, from: tab)), named: name, after: pause)
    }

    func what(if name: String, _ change: InputChange) throws -> WhatIf {
      let index = try #require(inputs[name])
      return try #require(WhatIf(run, from: run.prefix(index), change))
    }
  }

  /// Co-browse requested, Connected, and Ended five seconds later.
  private func session() throws -> Rehearsal {
    var rehearsal = Rehearsal()
    try rehearsal.press("Co-browse")
    try rehearsal.send(.cobrowseConnected, named: "connected")
    try rehearsal.send(.cobrowseEnded, named: "ended", after: .seconds(5))
    return rehearsal
  }

  /// The rows of the session table that facts were caused by, each once in a row.
  private func rows(_ run: Run, from before: Run) -> [SessionRow] {
    var rows: [SessionRow] = []
    for fact in run.facts[before.facts.count...] {
      guard case .event = fact.body, let row = fact.cause.transition?.row else { continue }
      rows.append(row)
    }
    return rows
  }

  private func rows(if name: String, _ change: InputChange) throws -> [SessionRow] {
    let whatIf = try session().what(if: name, change)
    #expect(rows(whatIf.was, from: whatIf.before).last == .endedByEvent)
    return rows(whatIf.course, from: whatIf.before)
  }

  @Test("A lost Connected event leaves the session Requested, and Ended cancels it")
  func lost() throws {
    #expect(try rows(if: "connected", .fault(.lost)) == [.cancelledByEvent])
  }

  @Test("A Connected event that comes twice changes nothing the second time")
  func twice() throws {
    #expect(try rows(if: "connected", .fault(.twice)) == [.connected, .eventRepeated, .endedByEvent])
  }

  @Test("A Connected event that comes after Ended finds no session")
  func late() throws {
    #expect(
      try rows(if: "connected", .fault(.late(.seconds(10)))) == [.cancelledByEvent, .eventWithoutSession])
    // It is as late as it is late, and other inputs keep their instants.
    #expect(try rows(if: "connected", .fault(.late(.seconds(2)))) == [.connected, .endedByEvent])
  }

  @Test("An event to window never reaches Omnichannel")
  func toWindow() throws {
    #expect(try rows(if: "connected", .fault(.toWindow)) == [.eventToWindow, .cancelledByEvent])
  }

  @Test("An event of the other mode does not belong to the tab")
  func ofOtherMode() throws {
    #expect(try rows(if: "connected", .fault(.ofOtherMode)) == [.eventOfOtherMode, .cancelledByEvent])
  }

  @Test("A lost Ended event leaves the session Connected")
  func lostEnd() throws {
    #expect(try rows(if: "ended", .fault(.lost)) == [])
    let whatIf = try session().what(if: "ended", .fault(.lost))
    #expect(whatIf.course.state.focused?.session(of: .coBrowse)?.isConnected == true)
  }

  @Test("Without the button nothing is requested, and the events of its tab are refused")
  func switchedOff() throws {
    let whatIf = try session().what(if: "press", .switchedOff)
    #expect(whatIf.course.state.focused?.sessions.isEmpty == true)
    #expect(whatIf.steps.map { whatIf.course.refuses($0.wouldBe) } == [false, true, true])
    #expect(whatIf.steps.allSatisfy { !whatIf.was.refuses($0.was) })
    #expect(whatIf.steps[0].wouldBe == nil && whatIf.steps[0].was != nil)
  }

  @Test("Steps stand side by side by input, wherever a late event arrives")
  func aligned() throws {
    let whatIf = try session().what(if: "connected", .fault(.late(.seconds(10))))
    let pairs = whatIf.steps.map { ($0.was?.input != nil, $0.wouldBe?.input != nil) }
    #expect(pairs.map(\.0) == [true, true, false])
    #expect(pairs.map(\.1) == [false, true, true])
    #expect(whatIf.steps.map(\.instant) == whatIf.steps.map(\.instant).sorted())
    // Every fact of both courses belongs to one step.
    let were = whatIf.steps.compactMap(\.was).flatMap(\.facts)
    let would = whatIf.steps.compactMap(\.wouldBe).flatMap(\.facts)
    #expect(were == Array(whatIf.before.facts.count..<whatIf.was.facts.count))
    #expect(would == Array(whatIf.before.facts.count..<whatIf.course.facts.count))
  }

  @Test("A later tab has another number in the other course, and its events still reach it")
  func tabsAreRenumbered() throws {
    var rehearsal = Rehearsal()
    try rehearsal.press("Co-browse")
    try rehearsal.press("Share screen", named: "second")
    try rehearsal.send(.screenShareConnected, named: "connected")
    let whatIf = try rehearsal.what(if: "press", .switchedOff)
    #expect(whatIf.course.state.focused?.session(of: .screenSharing)?.isConnected == true)
    #expect(whatIf.course.state.focused?.tabs.count == 2)
  }

  @Test("A later conversation has another number in the other course, and its inputs still mean it")
  func conversationsAreRenumbered() throws {
    var rehearsal = Rehearsal()
    rehearsal.receive(.customer(.arrives(Customer(name: "Mia Wong"), widget: 0, speaks: false)))
    rehearsal.receive(.agent(.accepts(ConversationNumber(1))))
    rehearsal.receive(.customer(.says(ConversationNumber(0), "from Noah")))
    rehearsal.receive(.customer(.says(ConversationNumber(1), "from Mia")))
    let course = try rehearsal.what(if: "arrival", .switchedOff).course
    #expect(course.state.conversations.map(\.customer.name) == ["Mia Wong"])
    #expect(course.state.conversations[0].transcript.contains { $0.content == .customer("from Mia") })
    #expect(!course.state.conversations[0].transcript.contains { $0.content == .customer("from Noah") })
  }

  @Test("What comes due by itself stands beside what came due")
  func due() throws {
    var rehearsal = Rehearsal()
    rehearsal.receive(.customer(.arrives(Customer(name: "Mia Wong"), widget: 0, speaks: false)), named: "mia")
    rehearsal.receive(.agent(.types(ConversationNumber(0), "Hello")), after: .minutes(5))
    let whatIf = try rehearsal.what(if: "mia", .switchedOff)
    let due = try #require(whatIf.steps.first { $0.was?.input == nil && $0.was != nil })
    #expect(due.wouldBe == nil)
    #expect(whatIf.was.facts(of: due.was).first?.cause.due == .ringEnds)
  }

  @Test("Only a provider's event can have faults; anything can be switched off")
  func choices() {
    let event = Input.provider(.sends(.cobrowseEnded, to: .top, from: TabNumber(1)))
    let faults: [EventFault] = [
      .lost, .twice, .late(.seconds(10)), .late(.minutes(1)), .late(.minutes(3)), .toWindow, .ofOtherMode,
    ]
    #expect(InputChange.choices(for: event) == faults.map { .fault($0) })
    let toWindow = Input.provider(.sends(.cobrowseEnded, to: .window, from: TabNumber(1)))
    #expect(!InputChange.choices(for: toWindow).contains(.fault(.toWindow)))
    #expect(InputChange.choices(for: .agent(.resetsPresence)) == [.switchedOff])
  }

  @Test("There must be an input to change")
  func needsAnInput() throws {
    let run = try session().run
    #expect(WhatIf(run, from: run, .switchedOff) == nil)
  }
}
