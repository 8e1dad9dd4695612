import Records
import Simulation
import Testing
import Wording

@Suite("What differs between two states, in words")
struct StateDifferenceTests {
  private func texts(_ before: State, _ after: State) -> [String] {
    StateDifference(from: before, to: after).changes.map(\.text)
  }

  /// A desk with an active conversation with Noah Park.
  private var chatting: State {
    State(Office.organization)
      .after(.customer(.arrives(Customer(name: "Noah Park"), widget: 0, speaks: false))).state
      .after(.agent(.accepts(ConversationNumber(0)))).state
  }

  @Test("A state does not differ from itself, whatever the clock says")
  func nothing() {
    let state = chatting
    var later = state
    var facts: Chunked<Fact> = []
    later.advance(to: state.now + .seconds(1), into: &facts)
    #expect(texts(state, later) == [])
  }

  @Test("What is new, changed and gone has a sign each")
  func signs() throws {
    var state = chatting
    let before = state
    state = state.after(.customer(.arrives(Customer(name: "Ida Holm"), widget: 0, speaks: false))).state
    let number = try #require(state.conversations.last?.number)
    state = state.after(.agent(.accepts(number))).state
    let arrived = texts(before, state)
    #expect(arrived.contains("+ Ida Holm: conversation: Active"))
    #expect(arrived.contains { $0.hasPrefix("~ In front: ") && $0.hasSuffix(" → Ida Holm") })
    #expect(texts(state, before).contains("- Ida Holm: conversation: was Active"))
  }

  @Test("A second conversation with the same customer has a number")
  func sameName() {
    var state = chatting
    let before = state
    for _ in 0..<2 {
      state = state.after(.customer(.arrives(Customer(name: "Ida Holm"), widget: 0, speaks: false))).state
    }
    let conversations = texts(before, state).filter { $0.contains(": conversation: ") }.map { $0.prefix(14) }
    #expect(conversations == ["+ Ida Holm: co", "+ Ida Holm (2)"])
  }

  @Test("Options, settings and buttons are told by name")
  func options() {
    let before = chatting
    let off = before.after(.administrator(.turnsOff(.coBrowse, widget: 0))).state
    let told = texts(before, off)
    #expect(told.contains { $0.contains(": option Co-browse: on with ") && $0.hasSuffix(" → off") })
    #expect(told.contains { $0.hasPrefix("- ") && $0.contains(": button ") })
    let full = before.after(.administrator(.sets(.capacityUnits(3)))).state
    #expect(texts(before, full).contains { $0.hasPrefix("~ Workstream: Capacity (unit based): ") })
  }
}
