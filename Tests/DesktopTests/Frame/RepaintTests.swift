import Cells
import Organizations
import Records
import Simulation
import TestSupport
import Testing

@testable import Desktop

/// What is painted again is what would be painted anew.
@Suite("Painting again")
struct RepaintTests {
  @Test(
    "Whatever a person does, painting again gives the whole frame", .tags(.trials),
    arguments: 1...Trials.count(2, thorough: 20))
  func random(number: Int) throws {
    let seed = UInt64(number)
    var random = SeededRandom(seed: seed)
    var person = RandomPerson(seed: seed)
    var console = Console(try Screen.organization(seed % 2 == 0 ? "contoso" : "northwind"), size: .terminal)
    var last: Frame?
    for step in 0..<120 {
      if Int.random(in: 0..<5, using: &random) == 0 {
        _ = person.act(on: &console)
        // It acts on the console directly, and not by a list of events.
        console.pictureChange = .everything
      } else {
        let span = Span(milliseconds: Int64.random(in: 0...900, using: &random))
        let letter = "abc /x世é#".randomElement(using: &random) ?? "a"
        let edit = Self.edits.randomElement(using: &random) ?? .backspace
        let key = Bool.random(using: &random) ? edit : .character(letter)
        _ = console.handle([.elapsed(span), .screen(.key(key))])
      }
      let whole = console.frame()
      let again = console.repaint(last)
      // A frame takes pages to print.
      let isSame = (again.grid == whole.grid, again.cursor == whole.cursor, again.hits == whole.hits)
      #expect(isSame == (true, true, true), "seed \(seed), step \(step), draft \(console.draft.text)")
      last = again
    }
  }

  /// Keys that change a line or the cursor in it, or choose in a menu over it.
  private static let edits: [Key] = [
    .backspace, .delete, .left, .right, .home, .end, .up, .down, .altEnter, .control("w"), .control("u"),
    .control("y"), .alt("b"), .alt("f"),
  ]

  @Test("An edit of a line paints the chat box alone; what may show elsewhere paints everything")
  func changes() throws {
    var console = Console(try Screen.organization("contoso"), size: .terminal)
    func change(_ events: [ConsoleEvent]) -> PictureChange {
      _ = console.repaint(nil)
      _ = console.handle(events)
      return console.pictureChange
    }
    #expect(change([.screen(.key(.character("h")))]) == .everything, "the invitation to type goes away")
    #expect(change([.screen(.key(.character("i")))]) == .chatBox)
    var blank = console
    blank.view.drafts[ConversationNumber(0)] = LineEditor("  ")
    _ = blank.repaint(nil)
    _ = blank.handle([.screen(.key(.character("x")))])
    #expect(blank.pictureChange == .everything, "a line of blanks cannot be sent, this one can")
    #expect(change([.elapsed(Span(milliseconds: 5)), .screen(.key(.character("!")))]) == .chatBox)
    #expect(change([.elapsed(.seconds(61)), .screen(.key(.character("!")))]) == .everything, "the clock")
    for key in Self.edits.prefix(6) {
      #expect(change([.screen(.key(key))]) == .chatBox, "\(key)")
    }
    #expect(change([.screen(.paste("more words"))]) == .chatBox)
    console.view.drafts[ConversationNumber(0)] = LineEditor("a")
    #expect(change([.screen(.key(.backspace))]) == .everything, "nothing is left to send")
    console.view.drafts[ConversationNumber(0)] = LineEditor("/c")
    #expect(change([.screen(.key(.backspace))]) == .everything, "the menu")
    console.view.drafts[ConversationNumber(0)] = LineEditor("#t")
    #expect(change([.screen(.key(.backspace))]) == .everything, "the menu of tags")
    console.view.drafts[ConversationNumber(0)] = LineEditor("/")
    #expect(change([.screen(.key(.down))]) == .menu)
    #expect(change([.screen(.key(.up))]) == .menu)
    #expect(change([.screen(.key(.escape))]) == .everything, "the menu goes away")
    #expect(change([.screen(.key(.down))]) == .everything, "there is no newer line, which a note says")
    console.view.drafts[ConversationNumber(0)] = LineEditor("again")
    #expect(change([.input(.customer(.says(ConversationNumber(0), "Hello")))]) == .everything)
    #expect(change([.screen(.resized(Size(width: 90, height: 30)))]) == .everything)
  }
}
