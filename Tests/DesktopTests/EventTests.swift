import Cells
import Diagnostics
import Organizations
import Records
import Simulation
import Storage
import TestSupport
import Testing

@testable import Desktop

@Suite("Events that enter the console")
struct EventTests: ContosoOptions {
  // MARK: Inputs from elsewhere

  @Test("An event sent by an app in a browser tab takes effect here")
  func inputFromElsewhere() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter>")
    let tab = try #require(screen.focused?.tabs.last)
    screen.receive(.provider(.sends(.cobrowseConnected, to: .top, from: tab.number)))
    #expect(screen.session(of: .coBrowse) == .connected(isLeaked: false))
    #expect(screen.effects.isEmpty)
  }

  @Test("A forbidden input from elsewhere is refused as if it were made here")
  func refusedInput() throws {
    var screen = try Screen()
    screen.receive(.provider(.sends(.cobrowseConnected, to: .top, from: TabNumber(99))))
    #expect(screen.console.view.note?.role == .refusal)
  }

  @Test("An input from elsewhere happens now: the console leaves the past without a branch")
  func inputWhileThePastIsShown() throws {
    var screen = try Screen()
    try screen.press("hello<Enter><C-Up>")
    #expect(screen.console.history.isPast)
    screen.receive(.customer(.says(ConversationNumber(0), "One more thing")))
    #expect(!screen.console.history.isPast && screen.console.history.branches.isEmpty)
    #expect(screen.shows("You are back in the present."))
    #expect(screen.said().suffix(2) == ["agent: hello", "customer: One more thing"])
  }

  @Test("Letters and an input that arrive together are handled in order")
  func order() throws {
    var screen = try Screen()
    let keys = "hi".map { ConsoleEvent.screen(.key(.character($0))) } + [.screen(.key(.enter))]
    let says = ConsoleEvent.input(.customer(.says(ConversationNumber(0), "yes?")))
    _ = screen.console.handle(keys + [says, .screen(.key(.character("x")))])
    #expect(screen.said().suffix(2) == ["agent: hi", "customer: yes?"])
    #expect(screen.draft == "x")
  }

  @Test("Events that arrive together have the same effect as one by one", arguments: 1...UInt64(8))
  func together(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var together = try Screen(seed % 2 == 0 ? "contoso" : "northwind")
    // A conversation in the background, the history searched, or the past shown.
    try together.press(["<F5>", "<M-h>/say", "hello<Enter><C-Up>"][Int(seed % 3)])
    var oneByOne = together
    let events: [ConsoleEvent] = (0..<60).map { number in
      switch random.number(in: 0...19) {
      case 0: .elapsed(.seconds(20))
      case 1: .screen(.key(.character("x")))
      case 2: .screen(.key(.enter))
      case 3: .input(.agent(.types(ConversationNumber(0), "\(number)")))
      case let other:
        // The last is no conversation: nobody can say anything in it.
        .input(.customer(.says(ConversationNumber([0, 0, 0, 1, 9][other % 5]), "\(number)")))
      }
    }
    _ = together.console.handle(events)
    for event in events { _ = oneByOne.console.handle([event]) }
    #expect(together.console.run == oneByOne.console.run)
    #expect(Array(together.console.eventLines) == Array(oneByOne.console.eventLines))
    #expect(together.text == oneByOne.text)
  }

  // MARK: Late results

  @Test("If more was changed during a save, quitting asks again")
  func savedLate() throws {
    var screen = try opened()
    try screen.press("<M-o><Enter><C-q>s")
    #expect(screen.effects == [.saveSettings([coBrowseOff], quitsAfterwards: true)])
    screen.receive(.administrator(.turnsOff(.screenSharing, widget: 0)))
    let isMore = screen.console.unsaved.count == 2
    screen.report(.saved([coBrowseOff], failure: nil, quitsAfterwards: true))
    #expect(isMore)
    #expect(screen.effects.count == 1)
    #expect(screen.shows("not saved to org.yaml"))
    #expect(screen.console.unsaved.count == 1)
  }

  @Test("If a written solution is no longer accepted, the files are read and count")
  func installedLate() throws {
    var screen = try Screen("contoso", .wide)
    let written = try #require(RelativeLoader.solution("TailspinAssist", from: "")?.value)
    var rival = written
    rival.uniqueName = "Rival"
    var onDisk = screen.console.state.organization
    screen.report(.opened(onDisk))
    screen.receive(.administrator(.installs(rival)))
    screen.report(.installed(.written(written, folder: "shop/solutions/tailspinassist")))
    #expect(screen.effects == [.read(why: .changing)])
    onDisk.install(written)
    screen.read(onDisk, problems: [], why: .changing)
    #expect(screen.console.state.organization.solution(named: "TailspinAssist") != nil)
    #expect(screen.console.state.organization.solution(named: "Rival") == nil)
  }

  @Test("A solution refused earlier is not installed without its files, even if accepted now")
  func refusedLate() throws {
    var screen = try Screen("contoso", .wide)
    let solution = try #require(RelativeLoader.solution("TailspinAssist", from: "")?.value)
    screen.report(.installed(.refused(solution)))
    #expect(screen.console.state.organization.solution(named: "TailspinAssist") == nil)
    #expect(screen.shows("the organization changed in the meantime. Install it again."))
  }

  // MARK: Readings

  @Test("A change of the files is reported once, and the console's own writes are not")
  func readings() throws {
    var screen = try opened(.wide)
    var files = screen.console.state.organization
    screen.report(.opened(files))
    func changes() -> Int {
      screen.console.run.facts.count { fact in
        if case .trainer(.organizationChanged) = fact.body { true } else { false }
      }
    }
    screen.read(files, problems: [], why: .changing)
    #expect(changes() == 0)
    files.displayName = "Another"
    screen.read(files, problems: [], why: .changing)
    screen.read(files, problems: [], why: .changing)
    #expect(changes() == 1)

    try screen.press("<M-o><Enter>s")
    screen.report(.saved([coBrowseOff], failure: nil, quitsAfterwards: false))
    files.settings.apply(coBrowseOff)
    screen.read(files, problems: [], why: .changing)
    #expect(changes() == 1)

    let tailspin = try #require(RelativeLoader.solution("TailspinAssist", from: "")?.value)
    screen.report(.installed(.written(tailspin, folder: "shop/solutions/tailspinassist")))
    files.install(tailspin)
    screen.read(files, problems: [], why: .changing)
    #expect(changes() == 1)

    let plan = UninstallPlan(of: tailspin, in: files)
    files.uninstall(tailspin.uniqueName)
    let terms = UninstallTerms(of: plan, folder: "shop/solutions/tailspinassist")
    screen.report(.uninstalled(.removed(terms, .readAgain(files, leftovers: []))))
    screen.read(files, problems: [], why: .changing)
    #expect(changes() == 1)
    #expect(screen.console.state.organization == files)
  }

  // MARK: Painting

  @Test("A frame is painted only for a pointer event that needs to know its target")
  func pointers() throws {
    let console = try Screen().console
    func frames(for pointer: PointerEvent) -> Int {
      var (clicked, count) = (console, 0)
      _ = clicked.handle(pointer) { console in
        count += 1
        return console.frame()
      }
      return count
    }
    let point = Point(x: 30, y: 10)
    #expect(frames(for: PointerEvent(.release, at: point)) == 0)
    #expect(frames(for: PointerEvent(.press, button: .right, at: point)) == 0)
    #expect(frames(for: PointerEvent(.press, at: point)) == 1)
    #expect(frames(for: PointerEvent(.scrollUp, at: point)) == 1)
  }

  @Test("Any event may change the picture except a release or too little time")
  func picture() {
    let release = ConsoleEvent.screen(.pointer(PointerEvent(.release, at: Point(x: 1, y: 1))))
    let half = ConsoleEvent.elapsed(Span(milliseconds: 500))
    #expect(![ConsoleEvent]().canChangePicture(nextChange: .seconds(1)))
    #expect(![release].canChangePicture(nextChange: .seconds(1)))
    #expect(![release, half].canChangePicture(nextChange: .seconds(1)))
    #expect([half, release, half].canChangePicture(nextChange: .seconds(1)))
    #expect(![half, half].canChangePicture(nextChange: nil))
    #expect([half, .screen(.key(.enter))].canChangePicture(nextChange: nil))
    #expect([.files(.edited(.closed))].canChangePicture(nextChange: nil))
  }
}
