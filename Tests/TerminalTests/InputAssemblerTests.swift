import Cells
import Testing

@testable import Terminal

/// Assembling the terminal's input into events.
struct InputAssemblerTests {
  /// The events of bytes that arrive at once, or one by one with a pause after each.
  private func events(_ bytes: [UInt8], parted: Bool = false) -> [ScreenEvent] {
    var assembler = InputAssembler()
    var events: [ScreenEvent] = []
    for byte in bytes {
      assembler.take(.byte(byte), into: &events)
      if parted { assembler.pause(into: &events) }
    }
    assembler.pause(into: &events)
    return events
  }

  private func events(_ text: String) -> [ScreenEvent] { events(Array(text.utf8)) }

  @Test(
    "Keys are read as xterm and its descendants send them",
    arguments: [
      ("a", Key.character("a")), ("é", .character("é")), ("世", .character("世")), ("😀", .character("😀")),
      ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{08}", .backspace),
      ("\u{10}", .control("p")), ("\0", .control(" ")), ("\u{1F}", .control("_")), ("\u{1C}", .control("\\")),
      ("\u{1B}", .escape), ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")), ("\u{1B}\r", .altEnter),
      ("\u{1B}\u{7F}", .altBackspace), ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")), ("\u{1B}]", .alt("]")),
      ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .controlRight), ("\u{1B}[1;2D", .shiftLeft),
      ("\u{1B}[1;3D", .altLeft), ("\u{1B}[H", .home), ("\u{1B}[4~", .end), ("\u{1B}[5~", .pageUp),
      ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)),
      ("\u{1B}[15~", .function(5)),
      ("\u{1B}[24~", .function(12)), ("\u{1B}[[B", .function(2)), ("\u{1B}OM", .enter),
      ("\u{1B}Op", .character("0")), ("\u{1B}[3;5~", .delete),
    ])
  func keys(text: String, key: Key) {
    #expect(events(text) == [.key(key)])
  }

  @Test(
    "An unknown escape sequence is swallowed, not typed",
    arguments: [
      "\u{1B}[?1;2c", "\u{1B}[99~", "\u{1B}[12;40R", "\u{1B}]11;rgb:0/0/0\u{07}", "\u{1B}]0;x\u{1B}\\",
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[I", "\u{1B}[<35;4;4M", "\u{1B}[<66;4;4M", "\u{1B}[<0;0;1M",
      "\u{1B}[<0;1M",
      "\u{1B}[1;2;3;4A", "\u{1B}[201~", "\u{1B}[99999999999999999999A", "\u{1B}[M#  ",
      "\u{1B}[\(String(repeating: "1;", count: 500))A",
    ])
  func swallowed(text: String) {
    #expect(events(text + "z") == [.key(.character("z"))])
  }

  @Test("An unfinished sequence does not swallow the next key")
  func brokenOff() {
    #expect(events("\u{1B}[1;\rz") == [.key(.enter), .key(.character("z"))])
    #expect(events("\u{1B}[12\u{1B}[A") == [.key(.up)])
    #expect(events("\u{1B}]0;title\u{1B}[A") == [.key(.up)])
    #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
  }

  @Test("Invalid UTF-8 becomes the replacement character, and nothing else is lost")
  func notUTF8() {
    let replacement = ScreenEvent.key(.character("\u{FFFD}"))
    #expect(events([0xFF, 0x61]) == [replacement, .key(.character("a"))])
    #expect(events([0xC3, 0x61]) == [replacement, .key(.character("a"))])
    #expect(events([0xE4, 0xB8, 0xC3, 0xA9]) == [replacement, .key(.character("é"))])
    #expect(events([0xED, 0xA0, 0x80]) == [replacement])
    #expect(events([0xC0, 0x80]).allSatisfy { $0 == replacement })
  }

  @Test("Press, release and wheel events have their position, counted from 0")
  func mouse() {
    let place = Point(x: 11, y: 2)
    #expect(
      events("\u{1B}[<0;12;3M\u{1B}[<0;12;3m\u{1B}[<2;12;3M\u{1B}[<64;12;3M\u{1B}[<65;12;3M\u{1B}[<16;12;3M")
        == [
          .pointer(PointerEvent(.press, at: place)),
          .pointer(PointerEvent(.release, at: place)),
          .pointer(PointerEvent(.press, button: .right, at: place)),
          .pointer(PointerEvent(.scrollUp, at: place)),
          .pointer(PointerEvent(.scrollDown, at: place)),
          .pointer(PointerEvent(.press, at: place)),
        ])
    #expect(
      events("\u{1B}[M ,#\u{1B}[M#,#\u{1B}[M`,#") == [
        .pointer(PointerEvent(.press, at: place)),
        .pointer(PointerEvent(.release, at: place)),
        .pointer(PointerEvent(.scrollUp, at: place)),
      ])
  }

  @Test("Pasted text is one event, with its escapes and plain line breaks")
  func paste() {
    #expect(
      events("\u{1B}[200~one\rtwo\r\n\u{1B}[31m/cb é\u{1B}[20\u{1B}[201~x") == [
        .paste("one\ntwo\n\u{1B}[31m/cb é\u{1B}[20"), .key(.character("x")),
      ])
  }

  @Test("A paste that arrives in pieces is one paste")
  func partedPaste() {
    var assembler = InputAssembler()
    var events: [ScreenEvent] = []
    for byte in Array("\u{1B}[200~世界\u{1B}[201~".utf8) {
      assembler.take(.byte(byte), into: &events)
      // ncurses itself waits after the first bytes of an escape sequence.
      if byte != 0x1B, byte != UInt8(ascii: "[") { assembler.pause(into: &events) }
    }
    #expect(events == [.paste("世界")])
  }

  @Test("A terminfo key is not part of a paste")
  func keyInsidePaste() {
    var assembler = InputAssembler()
    var events: [ScreenEvent] = []
    for byte in Array("\u{1B}[200~a".utf8) { assembler.take(.byte(byte), into: &events) }
    assembler.take(.key(.up), into: &events)
    for byte in Array("b\u{1B}[201~".utf8) { assembler.take(.byte(byte), into: &events) }
    #expect(events == [.paste("ab")])
  }

  @Test("A paste whose end never comes is left by Ctrl-C or Ctrl-Q", arguments: [UInt8(0x03), 0x11])
  func unendingPaste(key: UInt8) {
    var assembler = InputAssembler()
    var events: [ScreenEvent] = []
    for byte in Array("\u{1B}[200~ab\u{3}cd".utf8) { assembler.take(.byte(byte), into: &events) }
    assembler.pause(into: &events)
    #expect(events == [])
    assembler.take(.byte(key), into: &events)
    assembler.pause(into: &events)
    #expect(events == [.paste("ab\u{3}cd")])
    assembler.take(.byte(UInt8(ascii: "x")), into: &events)
    #expect(events.last == .key(.character("x")))
  }

  @Test("An endless paste is kept up to its limit")
  func boundedPaste() {
    var text = PastedText()
    for _ in 0..<(PastedText.longest + 10) { _ = text.take(UInt8(ascii: "x")) }
    #expect(text.text.utf8.count == PastedText.longest)
  }

  @Test("A character that arrives in pieces is one character")
  func partedCharacter() {
    #expect(events(Array("世é".utf8), parted: true) == [.key(.character("世")), .key(.character("é"))])
  }

  @Test("Escape before a terminfo key is Alt with that key")
  func altWithKey() {
    var assembler = InputAssembler()
    var events: [ScreenEvent] = []
    assembler.take(.byte(0x1B), into: &events)
    assembler.take(.key(.left), into: &events)
    assembler.take(.key(.left), into: &events)
    #expect(events == [.key(.altLeft), .key(.left)])
  }
}
