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
    return reads.flatMap { burst.take(keys($0)) } + burst.settle()
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

  @Test("A line that is typed and sent in separate reads is sent at once")
  func separateReads() {
    var burst = TypedBurst()
    #expect(burst.take(keys("/cb")) == keys("/cb"))
    #expect(!burst.isWaiting)
    #expect(burst.take(keys("\n")) == keys("\n"))
    #expect(!burst.isWaiting)
  }

  @Test("A paste that arrives in pieces sends nothing, wherever it is parted")
  func pieces() {
    let text = "/cb\n/share\nand more\n"
    for place in 1..<text.count where place != 4 {
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
    #expect(burst.take(keys("a\nb\n")) == [.paste("a\nb\n")])
    #expect(burst.settle() == [])
    #expect(burst.take(keys("c")) == keys("c"))
    #expect(burst.take(keys("d\n")) == [])
    #expect(burst.settle() == keys("d\n"))
  }

  @Test("A key by itself just after a paste is pressed")
  func keyAfterPaste() {
    var burst = TypedBurst()
    #expect(burst.take(keys("a\nb\n")) == [.paste("a\nb\n")])
    #expect(burst.take([.key(.control("q"))]) == [.key(.control("q"))])
    #expect(!burst.isWaiting)
  }

  @Test("Keys between lines do not make them commands; clicks keep their place")
  func keysBetween() {
    var burst = TypedBurst()
    let click = ScreenEvent.pointer(PointerEvent(.press, at: Point(x: 1, y: 1)))
    let events = burst.take(keys("/cb\n") + [.key(.up)] + keys("x\n") + [click] + keys("y"))
    #expect(events == [.paste("/cb\nx\n"), click, .paste("y")])
    var other = TypedBurst()
    // One command and then other keys: somebody's program presses them.
    let typed = keys("/cb\n") + [.key(.alt("c"))]
    #expect(other.take(typed) == typed)
    let chosen = [ScreenEvent.key(.home), .key(.down), .key(.enter)] + keys("s")
    #expect(other.take(keys("s")) + other.take(chosen) == keys("s") + chosen)
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
