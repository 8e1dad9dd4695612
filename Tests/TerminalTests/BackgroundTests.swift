import Cells
import TerminalSupport
import Testing

@testable import Terminal

@Suite("The terminal's background")
struct BackgroundTests {
  /// The events of an answer that arrives in these pieces, with a pause after each.
  private func events(_ pieces: [String], isAsked: Bool = true) -> [ScreenEvent] {
    var (assembler, events) = (InputAssembler(), [ScreenEvent]())
    if isAsked { assembler.expectBackground() }
    for piece in pieces {
      for byte in Array(piece.utf8) { assembler.take(.byte(byte), into: &events) }
      assembler.pause(into: &events)
    }
    return events
  }

  private static let white = "\u{1B}]11;rgb:ffff/ffff/dddd\u{1B}\\"

  @Test("An answer names a light or a dark background, in each of the forms")
  func answers() {
    #expect(events([Self.white]) == [.background(.light)])
    #expect(events(["\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}"]) == [.background(.dark)])
    #expect(events(["\u{1B}]11;rgb:ff/ff/ff\u{7}"]) == [.background(.light)])
    #expect(events(["\u{1B}]11;rgba:0000/0000/0000/ffff\u{7}"]) == [.background(.dark)])
  }

  @Test("Wherever an answer is broken, nothing of it is typed")
  func pieces() {
    let text = Array(Self.white)
    for cut in 1..<text.count {
      let parts = [String(text[..<cut]), String(text[cut...])]
      #expect(events(parts) == [.background(.light)], "cut at \(cut)")
    }
    #expect(events(text.map(String.init)) == [.background(.light)])
  }

  @Test("What is typed around it stays what it is")
  func typing() {
    #expect(
      events(["a\(Self.white)b"]) == [.key(.character("a")), .background(.light), .key(.character("b"))])
    #expect(events(["\u{1B}", ""]) == [.key(.escape)])
    #expect(events(["\u{1B}", "x"]) == [.key(.alt("x"))])
    #expect(events(["\u{1B}]", ""]) == [.key(.alt("]"))])
  }

  @Test("An answer that nobody asked for, and a second one, count for nothing")
  func unasked() {
    #expect(events([Self.white], isAsked: false) == [])
    #expect(events([Self.white, Self.white]) == [.background(.light)])
    #expect(events(["\u{1B}]11;nonsense\u{7}"]) == [])
  }

  @Test("Only terminals that are known to take the question are asked")
  func types() {
    func asks(_ type: String, _ variables: [String: String] = [:]) -> Bool {
      BackgroundQuestion.bytes(forType: type) { variables[$0] } != nil
    }
    for type in ["xterm-256color", "tmux-256color", "foot", "alacritty", "xterm-kitty"] {
      #expect(asks(type))
    }
    for type in ["vt220", "linux", "screen-256color", "ansi"] { #expect(!asks(type)) }
    #expect(asks("screen-256color", ["TMUX": "/tmp/x"]) && asks("screen", ["STY": "1"]))
  }

  @Test("The question comes with the first picture, and a late answer in pieces is no typing")
  func live() throws {
    let terminal = try PseudoTerminal("--ask")
    try terminal.wait(for: "\u{1B}]11;?")
    for piece in ["\u{1B}]11;rgb:ffff/", "ffff/ffff", "\u{1B}\\"] { terminal.press(piece) }
    try terminal.wait(for: "background=light")
    terminal.press("q")
    #expect(terminal.end() == .exit(0))
    #expect(!terminal.output.contains("typed") && !terminal.output.contains("escape"))
  }

  @Test("Without being told to, nothing asks")
  func silent() throws {
    let terminal = try PseudoTerminal()
    terminal.press("q")
    #expect(terminal.end() == .exit(0))
    #expect(!terminal.output.contains("]11;?"))
  }
}
