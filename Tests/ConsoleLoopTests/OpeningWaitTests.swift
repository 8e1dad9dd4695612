import Cells
import Desktop
import Testing

@testable import ConsoleLoop

/// An organization that takes long to read is waited for on the screen.
@Suite("The wait for an organization") struct OpeningWaitTests {
  /// The end of a wait whose value is there after some looks.
  private enum End: Hashable {
    case done([ScreenEvent])
    case left(Int32)
  }

  /// Keeps the texts for the test to look at, and whether the screen was given back before.
  private final class Kept: UnsentTextKeeper {
    let screen: ScriptedScreen
    private(set) var texts: [UnsentText] = []
    private(set) var hadScreen = false

    init(_ screen: ScriptedScreen) { self.screen = screen }

    func keep(_ texts: [UnsentText]) {
      self.texts += texts
      hadScreen = hadScreen || !screen.calls.contains(.close)
    }
  }

  /// - Parameter looks: how often the value is not there yet; nil: it never is.
  private func wait(
    _ script: [ScriptedScreen.Step], looks: Int? = nil, keys: KeyTable = .standard
  ) throws -> (end: End, screen: ScriptedScreen, kept: Kept) {
    let screen = try Desk(script).screen
    let kept = Kept(screen)
    var wait = OpeningWait(
      reading: "./shop", on: screen, keys: keys, isASCIIOnly: false, theme: .dark, unsent: kept)
    var asked = 0
    let end = wait.wait(
      for: { () -> Int? in
        asked += 1
        return looks.map { asked > $0 } == true ? 1 : nil
      }, at: 7)
    switch end {
    case .done(_, let typed): return (.done(typed), screen, kept)
    case .left(let exitCode): return (.left(exitCode), screen, kept)
    }
  }

  @Test("The screen says what is read, and how to leave") func picture() throws {
    let rows = try wait([.pause(10)], looks: 1).screen.frames.map(\.text)
    #expect(rows.count == 1 && rows[0].contains("Reading ./shop …") && rows[0].contains("Ctrl-Q quits"))
  }

  @Test("What is typed and pasted meanwhile is kept, in order; clicks mean nothing yet") func keepsTheTyped()
    throws
  {
    let click = ScreenEvent.pointer(PointerEvent(.press, at: Point(x: 3, y: 3)))
    let waited = try wait(
      [.after(10, .key(.character("h")), click), .after(10, .paste("i, there"), .key(.enter)), .pause(10)],
      looks: 3)
    #expect(waited.end == .done([.key(.character("h")), .paste("i, there"), .key(.enter)]))
  }

  @Test("Ctrl-Q leaves without an error, Ctrl-C as if interrupted, and a signal with its own code")
  func leaves() throws {
    #expect(try wait([.after(10, keys: .character("a"), .control("q"))]).end == .left(0))
    #expect(try wait([.after(10, keys: .control("c"))]).end == .left(130))
    #expect(try wait([.after(10, .key(.control("q")), .ended(.terminated))]).end == .left(143))
    #expect(try wait([]).end == .left(EndOfInput.closed.exitCode))
  }

  @Test(
    "What was typed is kept if it ends before the console is there, once the screen is given back",
    arguments: [.ended(.terminated), .ended(.hungUp), .ended(.closed), .key(.control("c"))] as [ScreenEvent])
  func keepsTheUnsent(end: ScreenEvent) throws {
    let waited = try wait([
      .after(10, keys: .character("H"), .character("o"), .backspace, .character("i"), .enter),
      .after(10, .paste("a\r\nb"), .key(.control("p")), .key(.home), .key(.character("›")), end),
      .after(10, keys: .character("x")),
    ])
    #expect(waited.kept.texts == [UnsentText(.opening, "Hi\na\n›b")])
    #expect(!waited.kept.hadScreen && waited.screen.calls == [.close])
  }

  @Test("Who quits keeps nothing, and neither do blanks") func keepsNothing() throws {
    for last in [ScreenEvent.key(.control("q")), .ended(.terminated)] {
      let waited = try wait([.after(10, keys: .character(" "), .enter), .after(10, last)])
      #expect(waited.kept.texts == [] && waited.screen.calls == [.close])
    }
    let left = try wait([.after(10, keys: .character("a"), .control("q"))])
    #expect(left.kept.texts == [] && left.screen.calls == [.close])
  }

  @Test("Ctrl-Z suspends; another size, a return and Ctrl-L paint again") func paintsAgain() throws {
    let waited = try wait(
      [
        .after(10, keys: .control("z")), .after(10, .resumed),
        .after(10, .resized(Size(width: 60, height: 20))), .after(10, keys: .control("l")),
      ], looks: 5)
    #expect(waited.end == .done([]))
    #expect(waited.screen.calls == [.suspend, .forget])
    // The suspension is followed by the size.
    #expect(waited.screen.frames.count == 5)
  }

  @Test("The terminal's background is painted for, and known to the console") func background() throws {
    let waited = try wait([.after(10, .background(.light)), .pause(10)], looks: 2)
    #expect(waited.screen.frames.count == 2)
    #expect(waited.end == .done([.background(.light)]))
  }

  @Test("The console begins with what was typed before it was there") func console() throws {
    let desk = try Desk([.after(10, keys: .character("!"))])
    var live = LiveConsole(
      Console(desk.files.opened, size: desk.screen.size),
      in: ConsoleSurroundings(
        screen: desk.screen, typed: "Hi".map { .key(.character($0)) }, clock: desk.clock, editor: desk.editor)
    )
    _ = live.run()
    #expect(desk.screen.frames.dropFirst().first?.text.contains("› Hi ") == true)
    #expect(desk.picture.contains("› Hi!"))
  }
}
