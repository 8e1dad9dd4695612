import Cells
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("The history as a list")
struct HistoryPanelTests {
  /// A co-browse session that connects, and a line that is refused.
  private static let session = "hello<Enter>/cb<Enter><1s><M-c><2s>/nothing<Enter><C-u>"

  private func screen(_ size: Size = .terminal, _ keys: String = session) throws -> Screen {
    var screen = try Screen("contoso", size)
    try screen.press(keys)
    return screen
  }

  @Test("Every input has a line with its time, actor and words", arguments: [Size.terminal, .wide])
  func lines(size: Size) throws {
    var screen = try screen(size)
    try screen.press("<M-h>")
    #expect(screen.row(with: "09:00:00  Agent     Type hello") != nil)
    #expect(screen.row(with: "Provider  Send CobrowseConnectedEvent from Fabrikam co-browse") != nil)
    #expect(screen.row(with: "▸ ● 09:00:03  Agent     ✗ Type /nothing")?.contains("now") == true)
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "history-\(size.width)x\(size.height)").expect(screen.rows)
  }

  @Test("Enter goes to the chosen moment, and one key leads back to now", arguments: [Size.terminal, .wide])
  func goes(size: Size) throws {
    var screen = try screen(size)
    try screen.press("<M-h><Up><Up><Up><Enter>")
    #expect(screen.header.contains("PAST 6/9"))
    #expect(screen.session(of: .coBrowse) == nil)
    #expect(screen.said().last == "agent: hello")
    #expect(screen.shows("This is the past"))
    try Picture(name: "past-\(size.width)x\(size.height)").expect(screen.rows)
    try screen.press("<M-h>")
    #expect(screen.shows("History · PAST 6/9"))
    #expect(screen.row(with: "▸ ● ")?.contains("here") == true)
    try screen.press("<M-n>")
    #expect(!screen.header.contains("PAST") && screen.console.view.overlay == nil)
    #expect(screen.session(of: .coBrowse)?.isConnected == true)
    try screen.press("<M-h><Home><Enter>")
    #expect(screen.focused == nil && screen.console.history.index == 0)
    try screen.press("<C-Down><C-Up>")
    #expect(screen.console.history.index == 0)
    try screen.press("<M-n>")
    #expect(!screen.console.history.isPast)
  }

  @Test("The past is marked without colours: the header is reversed and says PAST")
  func pastWithoutColours() throws {
    var screen = try screen()
    #expect(!screen.frame.grid[0, 0].style.attributes.contains(.reverse))
    try screen.press("<C-Up>")
    #expect(screen.frame.grid[0, 0].style.attributes.contains(.reverse))
    #expect(screen.header.contains("PAST"))
    #expect(screen.footer.contains("Alt-N Now"))
  }

  @Test("A click goes there, and the note of the past leads back")
  func byMouse() throws {
    var screen = try screen(.wide)
    try screen.press("<M-h>")
    try screen.click("Type hello")
    #expect(screen.header.contains("PAST 6/9"))
    try screen.click("[Back to now]")
    #expect(!screen.header.contains("PAST"))
    try screen.click("[◂ Earlier]")
    try screen.click("Alt-H History")
    #expect(screen.shows("History · PAST"))
    try screen.click("[Now]")
    #expect(!screen.header.contains("PAST") && screen.console.view.overlay == nil)
  }

  @Test("Typing finds lines by any of their words")
  func finds() throws {
    var screen = try screen()
    try screen.press("<M-h>provider send")
    #expect(screen.shows("1 of 1") && screen.shows("CobrowseConnectedEvent"))
    #expect(!screen.shows("Type hello"))
    try screen.press("<C-u>arr")
    #expect(screen.shows("Nothing matches.") && screen.shows("0 of 9"))
    try screen.press("<Backspace><Backspace><Backspace>hello<Enter>")
    #expect(screen.header.contains("PAST 6/9"))
  }

  @Test("What was found follows what happens meanwhile")
  func findsWhatIsNew() throws {
    var screen = try screen()
    try screen.press("<M-h>mia")
    let before = Scene(screen.console).historyContent?.count
    screen.receive(.customer(.says(ConversationNumber(1), "Anybody?")))
    #expect(Scene(screen.console).historyContent?.count == (before ?? 0) + 1)
    #expect(screen.shows("Mia Wong: says Anybody?"))
  }

  @Test("A moment can have a name, which is found, and taken away by leaving it empty")
  func names() throws {
    var screen = try screen()
    try screen.press("<M-h><Up><Up><M-m>before Connected<Enter>")
    #expect(screen.row(with: "“before Connected” ") != nil)
    try screen.press("before conn")
    #expect(screen.shows("1 of 1"))
    try screen.press("<M-m><C-u><Enter><C-u>")
    #expect(!screen.shows("before Connected"))
    // A name that is not confirmed changes nothing.
    try screen.press("<M-m>x<Esc>")
    #expect(screen.shows("History") && !screen.shows("“x”"))
  }

  @Test(
    "What changed between two moments is told in words, the earlier one first", arguments: [Size.terminal])
  func changes(size: Size) throws {
    var screen = try screen(size)
    try screen.press("<M-h>")
    #expect(screen.console.refusal(of: .history(.showChanges)) == .nothingToCompare)
    #expect(screen.console.refusal(of: .history(.compareFrom)) == .nothingToCompare)
    try screen.press("hello<M-d>")
    #expect(screen.shows("From 09:00:00 Agent: Type hello"))
    #expect(screen.shows("to   09:00:03 Agent: Type /nothing"))
    #expect(screen.shows("+ Noah Park: co-browse session: Connected"))
    #expect(screen.shows("~ Presence: Busy → Do not disturb"))
    try Picture(name: "changes-\(size.width)x\(size.height)").expect(screen.rows)
    try screen.press("<Esc><C-u><Home><M-c><Down><M-d>")
    #expect(screen.shows("From 09:00:00 The desk before anything happened"))
    #expect(screen.shows("+ Noah Park: conversation: Open, ringing"))
    // The same key chooses something to compare with, and nothing any more.
    try screen.press("<Esc><Up>")
    #expect(screen.shows("compare from"))
    try screen.press("<M-c>")
    #expect(!screen.shows("compare from"))
  }

  @Test(
    "Branches stand where they begin, by name, and can be compared and taken",
    arguments: [Size.terminal, .wide])
  func branches(size: Size) throws {
    var screen = try screen(size)
    try screen.press("<M-h>hello<Enter>goodbye<Enter><M-h>")
    #expect(screen.row(with: "├─ Agent: Press Co-browse, 3 steps") == nil)
    #expect(screen.row(with: "├─ Agent: Type /cb, 3 steps") != nil)
    #expect(screen.shows("Agent     Type goodbye"))
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "history-branches-\(size.width)x\(size.height)").expect(screen.rows)
    try screen.press("<Up><M-d>")
    #expect(screen.shows("+ Noah Park: co-browse session: Connected"))
    try screen.press("<Esc><M-m>The lesson<Enter>")
    #expect(screen.row(with: "├─ The lesson, 3 steps") != nil)
    try screen.press("<Enter>")
    #expect(screen.session(of: .coBrowse)?.isConnected == true && !screen.console.history.isPast)
    try screen.press("<M-h>")
    #expect(screen.shows("History: The lesson"))
    #expect(screen.row(with: "├─ Agent: Type goodbye, 1 step") != nil)
    try screen.press("<Esc><C-p>switch to branch<Enter>")
    #expect(screen.said().suffix(2) == ["agent: hello", "agent: goodbye"])
  }

  @Test("Something that somebody else does while the list is open leaves the past, not the list")
  func meanwhile() throws {
    var screen = try screen()
    try screen.press("<C-Up><M-h>")
    screen.receive(.customer(.says(ConversationNumber(0), "Hello?")))
    #expect(!screen.console.history.isPast && screen.shows("Noah Park: says Hello?"))
  }

  @Test("The events of the moment shown are those that had happened by then")
  func events() throws {
    var screen = try screen(.wide)
    let now = screen.console.eventLines.count
    try screen.press("<M-h>hello<Enter>")
    let then = screen.console.eventLines
    #expect(then.count < now && then.contains { $0.line.text.contains("Noah Park") })
    #expect(!then.contains { $0.line.text.contains("CobrowseConnectedEvent") })
    try screen.press("<M-n>")
    #expect(screen.console.eventLines.count == now)
  }
}
