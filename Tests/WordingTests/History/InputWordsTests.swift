import Records
import Simulation
import Testing
import Wording

@Suite("Inputs in a list")
struct InputWordsTests {
  private var chatting: State {
    State(Office.organization)
      .after(.customer(.arrives(Customer(name: "Noah Park"), widget: 0, speaks: false))).state
      .after(.agent(.accepts(ConversationNumber(0)))).state
  }

  @Test("They say what was done, without who did it")
  func words() {
    let state = chatting
    let number = ConversationNumber(0)
    let expected: [(Input, String)] = [
      (.agent(.types(number, "one\ntwo")), "Type one two"),
      (.agent(.presses(number, action: Office.id("Cobrowse"))), "Press Cobrowse"),
      (.customer(.leaves(number)), "Noah Park: leaves"),
      (.administrator(.turnsOff(.coBrowse, widget: 0)), "Turn Co-browse off for Web support"),
    ]
    for (input, words) in expected { #expect(InputWords.text(input, at: state.now, in: state) == words) }
  }

  @Test("How long time was let pass counts from the input, not from the moment before it")
  func letPass() {
    let state = chatting
    let input = Input.passTo(state.now + .seconds(30))
    #expect(InputWords.text(input, at: state.now + .seconds(20), in: state) == "Let 10 s pass")
  }

  @Test("What came due by itself is told by its first news")
  func due() {
    let before = State(Office.organization)
      .after(.customer(.arrives(Customer(name: "Noah Park"), widget: 0, speaks: false))).state
    var after = before
    var facts: Chunked<Fact> = []
    after.advance(to: before.now + .minutes(5), into: &facts)
    let hour = Span.seconds(3600)
    #expect(InputWords.text(ofDue: facts, from: before, clockOffset: hour).contains("Noah Park"))
    #expect(InputWords.text(ofDue: [Fact](), from: before, clockOffset: hour) == "Time passes")
  }
}
