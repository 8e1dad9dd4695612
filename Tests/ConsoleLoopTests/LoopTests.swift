import Cells
import Desktop
import Records
import Testing

@testable import ConsoleLoop

@Suite("The loop")
struct LoopTests {
  private func running(
    _ script: [ScriptedScreen.Step], answering answers: [[Effect]] = [], nextChange: Span? = nil
  ) throws -> (code: Int32, desk: Desk, log: CountingScreen.Log) {
    let desk = try Desk(script)
    let screen = CountingScreen(nextChange: nextChange, answers: answers)
    var live = LiveConsole(screen, in: desk.surroundingsWithoutFiles)
    return (live.run(), desk, screen.log)
  }

  @Test("The terminal's background changes the colours at once")
  func background() throws {
    let desk = try Desk([.after(10, .background(.light)), .after(10, .background(.dark))])
    var live = desk.console
    _ = live.run()
    let frames = desk.screen.frames
    #expect(frames.count == 3 && frames[0] != frames[1] && frames[0] == frames[2])
  }

  // MARK: The end

  @Test("Quitting ends the loop at once: earlier effects are done, later ones are not")
  func quitsBetweenEffects() throws {
    let end = try running(
      [.after(10, keys: .character("a")), .after(10, keys: .character("b"))],
      answering: [[], [.copy("before"), .quit, .copy("after")]])
    #expect(end.code == 0)
    #expect(end.desk.screen.calls == [.copy("before"), .close])
    #expect(end.log.keys == [.character("a")])
  }

  @Test("A quit caused by elapsed time also ends the loop")
  func quitsAsTimePasses() throws {
    let end = try running([.pause(10), .after(10, keys: .character("a"))], answering: [[], [.quit]])
    #expect(end.code == 0)
    #expect(end.log.keys == [])
  }

  @Test(
    "A signal ends the loop with its own exit code, whatever is typed around it",
    arguments: [EndOfInput.terminated, .hungUp, .interrupted, .closed, .quit])
  func signals(signal: EndOfInput) throws {
    let events: [ScreenEvent] = [.key(.character("a")), .ended(signal), .key(.character("b"))]
    let end = try running([ScriptedScreen.Step(delay: 10, events: events)])
    #expect(end.code == signal.exitCode)
    #expect(end.log.keys == [.character("a")])
    #expect(end.log.frames == 1)
    #expect(end.desk.screen.calls == [.close])
  }

  // MARK: Painting

  @Test("Events that arrive together are painted once")
  func paintsOnce() throws {
    let end = try running([.after(10, keys: .character("a"), .character("b"), .character("c"))])
    #expect(end.log.frames == 2)
    #expect(end.desk.screen.frames.count == 2)
  }

  @Test("Nothing is painted if nothing can have changed")
  func paintsNothing() throws {
    let release = ScreenEvent.pointer(PointerEvent(.release, at: Point(x: 3, y: 3)))
    let end = try running(
      [.after(10, release), .pause(10), .after(10, release, release)], nextChange: .seconds(60))
    #expect(end.log.events.count > 3)
    // Only the first picture.
    #expect(end.log.frames == 1)
  }

  @Test("A press is painted, and so is a change that falls due")
  func paintsWhenDue() throws {
    let press = ScreenEvent.pointer(PointerEvent(.press, at: Point(x: 3, y: 3)))
    #expect(try running([.after(10, press)]).log.frames == 2)
    #expect(try running([.pause(950)], nextChange: Span(milliseconds: 200)).log.frames == 5)
  }

  @Test("The result of an effect is in the same picture")
  func paintsWithResults() throws {
    let end = try running([.after(10, keys: .character("a"))], answering: [[], [.read(why: .asking)]])
    #expect(end.log.reports == ["noneOpen checking"])
    #expect(end.log.frames == 2)
  }

  @Test("Effects requested by a result are carried out")
  func answersToResults() throws {
    let end = try running(
      [.after(10, keys: .character("a"))],
      answering: [[], [.read(why: .asking)], [.uninstall("Acme", agreed: nil)], [.quit]])
    #expect(end.code == 0)
    #expect(end.log.reports == ["noneOpen checking", "noneOpen uninstalling"])
  }

  @Test("Elapsed time is handled before the keys typed after it")
  func order() throws {
    let end = try running([.after(70, keys: .character("a"))])
    guard case .elapsed(let span)? = end.log.events.dropFirst().first,
      case .screen(.key)? = end.log.events.last
    else {
      Issue.record("\(end.log.events)")
      return
    }
    #expect(span == Span(milliseconds: 70))
  }

  @Test("With the ASCII option only ASCII is shown")
  func ascii() throws {
    for isASCIIOnly in [true, false] {
      let desk = try Desk([.pause(10)])
      var live = LiveConsole(Console(desk.files.opened), in: desk.surroundings, isASCIIOnly: isASCIIOnly)
      _ = live.run()
      #expect(desk.picture.unicodeScalars.allSatisfy(\.isASCII) == isASCIIOnly)
    }
  }

  // MARK: Notes

  @Test("Unread notes are offered four times a second, without painting")
  func notes() throws {
    let desk = try Desk([.pause(2000)])
    desk.notes.attemptsUntilRead = 5
    let screen = CountingScreen(answers: [[.note(["one", "two"])]])
    var live = LiveConsole(screen, in: desk.surroundingsWithoutFiles)
    _ = live.run()
    #expect(desk.notes.lines == ["one", "two"])
    #expect(desk.screen.waits == [250, 250, 250, 250, 250, nil, nil])
    #expect(screen.log.frames == 1)
  }

  @Test("Notes that are never read do not block the loop or quitting")
  func nobodyReads() throws {
    let desk = try Desk([.after(900, keys: .character("a"))])
    desk.notes.attemptsUntilRead = .max
    let screen = CountingScreen(answers: [[.note(["one"])], [], [], [], [.quit]])
    var live = LiveConsole(screen, in: desk.surroundingsWithoutFiles)
    #expect(live.run() == 0)
    #expect(screen.log.keys == [.character("a")])
    #expect(desk.notes.lines == [])
  }
}
