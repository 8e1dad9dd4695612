import Cells
import Diagnostics
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("App tabs whose pages run in a browser")
struct RealPageTests {
  private static let window = BrowserWindow(isVisible: true, allowedHosts: ["api.example.com"])

  /// Contoso's desk with pages in a browser that runs.
  private func screen(_ size: Size = .terminal, _ status: BrowserStatus = .running(window)) throws -> Screen {
    var setup = State.Setup()
    setup.pageRuntime = .browser
    var screen = try Screen("contoso", size)
    screen.console = Console(try Screen.organization("contoso"), setup: setup, size: size)
    screen.report(.changed(status))
    return screen
  }

  private let tab = TabNumber(1)

  @Test("Each size shows where the page runs, and what it did last", arguments: Size.pictured)
  func looksAsKept(size: Size) throws {
    var screen = try screen(size)
    try screen.press("/cb<Enter><2s>")
    screen.receive(.page(.does(.logged(level: "log", "ready", nil), in: tab)))
    screen.receive(.provider(.sends(.cobrowseConnected, to: .top, from: tab)))
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "contoso-page-in-browser-\(size.width)x\(size.height)").expect(screen.rows)
  }

  @Test("While the browser starts, header and tab say so")
  func starts() throws {
    var screen = try screen(.terminal, .starting(Self.window))
    try screen.press("/cb<Enter>")
    #expect(screen.rows[0].hasPrefix(" starting the browser… · "))
    #expect(screen.text.contains("Starting the browser…"))
  }

  @Test("What plays the app is not offered for a real page; its own buttons and a picture are")
  func controls() throws {
    var screen = try screen(Size(width: 120, height: 40))
    try screen.press("/cb<Enter>")
    #expect(screen.text.contains("[Press…] [Picture of the page] [Close tab]"))
    #expect(!screen.text.contains("[Connect]"))
    try screen.press("<M-c>")
    #expect(screen.text.contains("The provider's own page runs in a browser: press its buttons there."))
    #expect(screen.console.state.focused?.sessions.last?.isConnected == false)
    try screen.click("[Picture of the page]")
    #expect(screen.effects.last == .takePicture)
    try screen.click("[Press…]")
    try screen.press("Connect<Enter>")
    #expect(screen.effects.last == .press("Connect", in: tab))
  }

  @Test("Without a browser to start, the palette says nothing of one")
  func unavailable() throws {
    let simulated = try Screen("contoso")
    let items = Scene(simulated.console).palette(.everything).items
    #expect(!items.contains { if case .browser = $0.command { true } else { false } })
    #expect(simulated.console.refusal(of: .browser(.runPages)) == .noBrowserHere)
  }

  @Test("The palette turns the browser on, and then off")
  func turnsOnAndOff() throws {
    var screen = try Screen("contoso")
    screen.report(.changed(.off))
    try screen.press("<C-p>run the providers<Enter>")
    #expect(screen.console.state.pageRuntime == .browser)
    screen.report(.changed(.running(Self.window)))
    try screen.press("<C-p>simulate the third<Enter>")
    #expect(screen.console.state.pageRuntime == .simulated)
  }

  @Test("A lost browser is told with its reason, and the apps are simulated again")
  func lost() throws {
    var screen = try screen(Size(width: 120, height: 40))
    screen.report(.lost(.notFound(named: nil)))
    #expect(screen.text.contains("apt-get install chromium"))
    #expect(screen.console.state.pageRuntime == .simulated)
    #expect(screen.console.browser == .off)
  }

  @Test("A press that finds nothing names what the page has")
  func pressOutcomes() throws {
    var screen = try screen(Size(width: 120, height: 40))
    screen.report(.pressed("Conect", .notFound(known: ["Connect", "End"])))
    #expect(screen.text.contains("The page shows no button or link “Conect”: it has Connect, End."))
  }
}
