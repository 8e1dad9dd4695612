import Cells
import Simulation
import Testing

@testable import Desktop

@Suite("The past on the screen")
struct PastTests {
  @Test("A branch that begins says what was left, and one key leads back to it and forth again")
  func branchBegins() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("/cb<Enter><M-c><C-Up>Hello<Enter>")
    #expect(screen.shows("A new branch begins. You left “Provider: "), "\(screen.text)")
    #expect(screen.shows("1 step”: Alt-Z goes"))
    #expect(screen.session(of: .coBrowse) == .requested)
    try screen.press("<M-z>")
    #expect(screen.session(of: .coBrowse)?.isConnected == true)
    #expect(screen.shows("You are back in the branch that you had left."))
    #expect(screen.shows("Hello, 1 step”"))
    try screen.press("<M-z>")
    #expect(screen.said().last == "agent: Hello")
  }

  @Test("A what-if that is gone into is left by the same key")
  func whatIfIsLeft() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("/cb<Enter><M-c><M-h><M-w><Enter>")
    #expect(screen.shows("You are in the other branch; Alt-Z goes back to the one that was."))
    #expect(screen.session(of: .coBrowse) == .requested)
    try screen.press("<M-z>")
    #expect(screen.session(of: .coBrowse)?.isConnected == true)
  }

  @Test("A change of the files happens now: the console leaves the past without a branch")
  func filesChangeWhileThePastIsShown() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("/cb<Enter><M-c><C-Up><C-Up>")
    #expect(screen.console.history.isPast)
    var changed = screen.console.state.organization
    changed.displayName = "Another"
    screen.read(changed, problems: [], why: .changing)
    #expect(!screen.console.history.isPast && screen.console.history.branches.isEmpty)
    #expect(screen.shows("loaded again. You are back in the present."))
    #expect(screen.shows("Co-browse: Connected"))
    // If the files cannot be read, the past is not left.
    try screen.press("<C-Up>")
    screen.read(nil, problems: [], why: .changing)
    #expect(screen.console.history.isPast)
  }

  @Test("A step back shows the previous moment, marked as past, and a step forward returns")
  func backAndOn() throws {
    var screen = try Screen()
    try screen.press("<F2>")
    let now = screen.rows
    try screen.press("<C-Up>")
    #expect(screen.header.contains("PAST"))
    #expect(screen.shows("This is the past"))
    #expect(screen.session(of: .coBrowse) == nil)
    try screen.press("<C-Down>")
    #expect(screen.rows == now)
  }

  @Test("The brackets step in every pane except the chat box, where they are typed")
  func brackets() throws {
    var screen = try Screen()
    try screen.press("[a]")
    #expect(screen.draft == "[a]")
    try screen.press("<Enter><Tab>[")
    #expect(screen.header.contains("PAST"))
    try screen.press("]")
    #expect(!screen.header.contains("PAST"))
  }

  @Test("Continuing from the past starts a new branch, and the old one can be resumed")
  func branches() throws {
    var screen = try Screen()
    try screen.press("one<Enter>two<Enter><C-Up>three<Enter>")
    #expect(screen.said().suffix(2) == ["agent: one", "agent: three"])
    #expect(!screen.header.contains("PAST"))
    try screen.press("<C-p>branch 1<Enter>")
    #expect(screen.said().suffix(2) == ["agent: one", "agent: two"])
  }

  @Test("Stepping through the past works by mouse only")
  func byMouse() throws {
    var screen = try Screen()
    try screen.click("F2 Co-browse")
    try screen.click("[◂ Earlier]")
    #expect(screen.header.contains("PAST"))
    try screen.click("[Later ▸]")
    #expect(!screen.header.contains("PAST"))
  }

  @Test(
    "Options and solutions of a past moment are marked as past",
    arguments: [Size.terminal, .wide])
  func panel(size: Size) throws {
    var screen = Screen(
      try Screen.organization("contoso"), size, location: .folder("shop", file: "shop/org.yaml"))
    try screen.press("<M-o><Enter>s")
    screen.report(.saved(screen.console.unsaved, failure: nil, quitsAfterwards: false))
    #expect(!screen.shows("This is the past"))
    try screen.press("<Esc><C-Up><M-o>")
    #expect(screen.rows[2].contains("This shows the past; the files are as they are now."))
    #expect(screen.shows("● 1 setting is not as in shop/org.yaml."))
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "past-options-\(size.width)x\(size.height)").expect(screen.rows)
    try screen.press("<Esc><C-Down><M-o>")
    #expect(screen.shows("All settings are saved in shop/org.yaml."))
  }

  @Test("Time stands still in the past, and a draft is kept")
  func timeStandsStill() throws {
    var screen = try Screen()
    try screen.press("hello<Enter>draft<C-Up>")
    #expect(screen.console.nextChange == nil)
    let shown = screen.console.state.now
    try screen.press("<1m>")
    #expect(screen.console.state.now == shown)
    try screen.press("<C-Down>")
    #expect(screen.draft == "draft")
  }
}
