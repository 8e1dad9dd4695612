import Cells
import Organizations
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("The demo that waits for its trainer")
struct DemoTests {
  private func demo(_ opening: ConsoleOpening = .demo, _ size: Size = .terminal) throws -> Screen {
    Screen(try Screen.organization("contoso"), size, opening: opening)
  }

  @Test("One customer is accepted, and however long a person talks nobody rings and nothing is missed")
  func waits() throws {
    var screen = try demo()
    #expect(screen.console.listed.map(\.customer.name) == ["Noah Park"])
    try screen.press("<30m>")
    #expect(screen.header.contains("Busy"))
    #expect(screen.console.listed.map(\.status) == [.active])
    try screen.press("/cb<Enter><M-c><2s>")
    #expect(screen.header.contains("Do not disturb"))
  }

  @Test("One key lets the next customer arrive, until all are here")
  func nextCustomer() throws {
    var screen = try demo(.demo, .withWholeFooter)
    #expect(screen.footer.contains("Alt-L Next customer"))
    try screen.press("<M-l>")
    #expect(screen.shows("Mia Wong"))
    #expect(screen.console.listed.last?.status.rings == true)
    try screen.press("<M-l>")
    #expect(screen.console.listed.map(\.customer.name) == ["Noah Park", "Mia Wong", "Léa Dubois"])
    #expect(!screen.footer.contains("Next customer"))
    try screen.press("<M-l>")
    #expect(screen.shows("Every customer of the organization is here."))
    #expect(screen.console.listed.count == 3)
  }

  @Test("Whoever has not been here comes before whoever has left")
  func newOnesFirst() throws {
    var screen = try demo()
    try screen.press("<M-x><M-x><M-l>")
    #expect(screen.console.listed.map(\.customer.name) == ["Mia Wong"])
    try screen.press("<M-a><M-l><M-l>")
    #expect(screen.console.listed.map(\.customer.name) == ["Mia Wong", "Léa Dubois", "Noah Park"])
  }

  @Test("The trainer chooses how many customers are there at the start", arguments: [0, 1, 2, 3, 9])
  func customers(count: Int) throws {
    let screen = try demo(ConsoleOpening(customers: count))
    #expect(screen.console.listed.count == min(count, 3))
    #expect(screen.focused?.status.isActive == (count > 0 ? true : nil))
  }

  @Test("Next customers come through the widget that the desk was opened for")
  func widget() throws {
    let desk = State(try Screen.organization("northwind"))
    var console = Console(desk, widget: 1, opening: ConsoleOpening(customers: 0))
    _ = console.perform(.trainer(.nextCustomer))
    #expect(console.listed.map(\.widget) == [1])
  }

  @Test("A clock that is stopped at the start stands until it is started")
  func stopped() throws {
    var screen = try demo(ConsoleOpening(customers: 1, isClockStopped: true))
    let start = screen.console.state.now
    try screen.press("<10m>")
    #expect(screen.console.state.now == start)
    #expect(screen.header.contains("stopped"))
    #expect(screen.console.nextChange == nil)
    try screen.press("<C-p>start the clock<Enter><10s>")
    #expect(screen.console.state.now == start + .seconds(10))
  }

  @Test(
    "The palette sets the clock's speed, and the header shows it",
    arguments: [("0.5×", 5), ("2×", 20), ("5×", 50)] as [(String, Int64)])
  func speed(label: String, seconds: Int64) throws {
    var screen = try demo()
    let start = screen.console.state.now
    try screen.press("<C-p>clock at \(label)<Enter><10s>")
    #expect(screen.console.state.now == start + .seconds(seconds))
    #expect(screen.header.contains(label))
    try screen.press("<C-p>clock at 1×<Enter><10s>")
    #expect(screen.console.state.now == start + .seconds(seconds + 10))
    #expect(!screen.header.contains("×"))
  }

  @Test("At half speed no time gets lost, however often the loop wakes up")
  func halves() throws {
    var screen = try demo()
    let start = screen.console.state.now
    try screen.press("<C-p>clock at 0.5×<Enter>" + String(repeating: "<1ms>", count: 7))
    #expect(screen.console.state.now - start == Span(milliseconds: 3))
  }

  @Test("The loop wakes up in real time for what is due in the rehearsal's")
  func wakesUp() throws {
    var screen = try demo()
    try screen.press("<M-l><C-p>clock at 5×<Enter>")
    #expect(screen.console.nextChange == Span(milliseconds: 200))
    try screen.press("<C-p>clock at 0.5×<Enter>")
    #expect(screen.console.nextChange == .seconds(2))
    let now = screen.console.state.now
    screen.console.view.clockSpeed = .normal
    #expect(screen.console.nextChange == .seconds(1))
    #expect(screen.console.state.now == now)
  }
}
