import Cells
import TerminalSupport
import TestSupport
import Testing

@testable import Terminal

/// Telling pastes that the terminal does not mark from typing.
@Suite struct TypedBurstTests {
  /// The keys that type a text.
  private func keys(_ text: String) -> [ScreenEvent] {
    text.map { $0 == "\n" ? .key(.enter) : $0 == "\t" ? .key(.tab) : .key(.character($0)) }
  }

  /// What comes of reads that follow each other without a pause, and of the pause after them.
  private func events(_ reads: String...) -> [ScreenEvent] {
    var burst = TypedBurst()
    return reads.flatMap { burst.take(keys($0), isSoon: true) } + burst.settle()
  }

  @Test(
    "Several lines in one read are a paste",
    arguments: ["/cb\n/share\n", "one\ntwo", "one\n\n\ttwo\n", "a\nb\nc\n", "/cb\n\n \n"])
  func severalLines(text: String) {
    #expect(events(text) == [.paste(text)])
  }

  @Test(
    "Typing stays typing",
    arguments: ["a", "hello", "/cb\n", "\n", "\n\n", "/cb\n\n", "\nx", "\t\n", "a\n\t\t"])
  func typing(text: String) {
    #expect(events(text) == keys(text))
  }

  @Test("An Enter that comes later than its line is pressed, and waits for nothing")
  func separateReads() {
    var burst = TypedBurst()
    #expect(burst.take(keys("/cb"), isSoon: false) == keys("/cb"))
    #expect(!burst.isWaiting)
    #expect(burst.take(keys("\n"), isSoon: false) == keys("\n"))
    #expect(!burst.isWaiting)
  }

  @Test("An Enter by itself right behind its line waits for what may follow")
  func enterByItself() {
    var burst = TypedBurst()
    #expect(burst.take(keys("/cb"), isSoon: false) == keys("/cb"))
    #expect(burst.take(keys("\n"), isSoon: true) == [])
    #expect(burst.isWaiting)
    #expect(burst.settle() == keys("\n"))
    #expect(events("/cb", "\n", "/share", "\n") == keys("/cb") + [.paste("\n/share"), .paste("\n")])
  }

  @Test("A paste that arrives in pieces sends nothing, wherever it is parted")
  func pieces() {
    let text = "/cb\n/share\nand more\n"
    for place in 1..<text.count {
      let events = events(String(text.prefix(place)), String(text.dropFirst(place)))
      #expect(!events.contains(.key(.enter)), "after \(place)")
    }
    // One whole line waits for the next.
    #expect(events("/cb\n", "/share\n") == [.paste("/cb\n/share\n")])
    #expect(events("a\nb\n", "/cb\n", "/share\n") == [.paste("a\nb\n"), .paste("/cb\n"), .paste("/share\n")])
  }

  @Test("After a moment of quiet, lines are typed again")
  func quiet() {
    var burst = TypedBurst()
    #expect(burst.take(keys("a\nb\n"), isSoon: false) == [.paste("a\nb\n")])
    #expect(burst.settle() == [])
    #expect(burst.take(keys("c"), isSoon: false) == keys("c"))
    #expect(burst.take(keys("d\n"), isSoon: false) == [])
    #expect(burst.settle() == keys("d\n"))
  }

  @Test("A key just after a paste is pressed, and ends it", arguments: [[], [ScreenEvent.key(.up)]])
  func keyAfterPaste(before: [ScreenEvent]) {
    var burst = TypedBurst()
    let quit = ScreenEvent.key(.control("q"))
    #expect(burst.take(keys("a\nb\n"), isSoon: false) == [.paste("a\nb\n")])
    #expect(burst.take(before + [quit], isSoon: true) == before + [quit])
    #expect(!burst.isWaiting)
    #expect(
      burst.take(keys("a\nb\n") + before + [quit], isSoon: true) == [.paste("a\nb\n")] + before + [quit])
  }

  @Test("Keys and clicks between lines keep their place, and are obeyed")
  func keysBetween() {
    var burst = TypedBurst()
    let click = ScreenEvent.pointer(PointerEvent(.press, at: Point(x: 1, y: 1)))
    let events = burst.take(
      keys("/cb\nx") + [.key(.up)] + keys("y\nz\n") + [click] + keys("k"), isSoon: false)
    #expect(events == [.paste("/cb\nx"), .key(.up), .paste("y\nz\n"), click] + keys("k"))
    var other = TypedBurst()
    // One command and then other keys: somebody's program presses them.
    let typed = keys("/cb\n") + [.key(.alt("c"))]
    #expect(other.take(typed, isSoon: false) == typed)
    let chosen = [ScreenEvent.key(.home), .key(.down), .key(.enter)] + keys("s")
    #expect(other.take(keys("s"), isSoon: false) + other.take(chosen, isSoon: true) == keys("s") + chosen)
    // Nobody's doing does not part a paste, and a correction not a line.
    let size = ScreenEvent.resized(Size(width: 80, height: 24))
    #expect(
      other.take(keys("a\n") + [size] + keys("b\n"), isSoon: true) == [.paste("a\n"), size, .paste("b\n")])
    var corrected = TypedBurst()
    #expect(
      corrected.take(keys("ab") + [.key(.backspace)] + keys("\nc\n"), isSoon: true)
        == keys("ab") + [.key(.backspace), .paste("\nc\n")])
  }

  @Test("Nothing typed is lost, and no line is sent on which another follows", .tags(.trials))
  func anyBurst() {
    let click = ScreenEvent.pointer(PointerEvent(.press, at: Point(x: 1, y: 1)))
    let others: [ScreenEvent] = [.key(.up), .key(.alt("c")), .key(.control("q")), click]
    for seed in 0..<Trials.count(2000, thorough: 100_000) {
      var random = SeededRandom(seed: UInt64(seed))
      var arriving: [ScreenEvent] = []
      for _ in 0..<random.number(in: 1...14) {
        arriving +=
          random.chance(15) ? [random.pick(others)] : keys(random.pick(["a", "bc", "\n", "\n", "\t"]))
      }
      var burst = TypedBurst()
      var came: [ScreenEvent] = []
      var rest = arriving[...]
      while !rest.isEmpty {
        let count = random.number(in: 1...5)
        came += burst.take(Array(rest.prefix(count)), isSoon: true)
        rest = rest.dropFirst(count)
      }
      came += burst.settle()
      let typed = came.flatMap { event in if case .paste(let text) = event { keys(text) } else { [event] } }
      #expect(typed == arriving, "seed \(seed)")
      #expect(!Self.sendsLineBeforeAnother(came), "seed \(seed)")
    }
  }

  /// Whether an Enter is pressed behind text with text behind it, and no other key between them.
  private static func sendsLineBeforeAnother(_ events: [ScreenEvent]) -> Bool {
    var isInLine = false
    var isSent = false
    for event in events {
      switch event {
      case .key(.character):
        if isSent { return true }
        isInLine = true
      case .paste(let text):
        if isSent, text.contains(where: { !$0.isWhitespace }) { return true }
        isInLine = text.last { $0 != "\t" } != "\n"
      case .key(.enter):
        if isInLine { isSent = true }
        isInLine = false
      case .key(.tab): break
      default: (isInLine, isSent) = (false, false)
      }
    }
    return false
  }
}

/// The same through a real terminal.
@Suite("Pastes without marks", .waits) struct UnmarkedPasteTests {
  @Test("Lines that come at once are one paste; a line with its Enter is typed")
  func burst() throws {
    let terminal = try PseudoTerminal()
    terminal.press("/cb\r/share\r")
    try terminal.wait(for: "pasted=/cb|/share")
    #expect(!terminal.output.contains("enter"))
    // A key that types nothing ends the burst.
    terminal.press("\u{1B}")
    try terminal.wait(for: "escape")
    terminal.press("k\r")
    try terminal.wait(for: "enter")
    terminal.press("q")
    #expect(terminal.end() == .exit(0))
  }
}
