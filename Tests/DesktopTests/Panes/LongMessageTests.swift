import Cells
import Records
import Simulation
import Testing

@testable import Desktop

/// Messages too long to be broken anew for each frame.
@Suite("Long messages")
struct LongMessageTests {
  /// A console whose customer has said one long text.
  private func console(_ text: String) throws -> Console {
    var console = Console(try Screen.organization("contoso"), size: .terminal)
    _ = console.handle([.input(.customer(.says(ConversationNumber(0), text)))])
    return console
  }

  @Test("Their lines are kept, and look as they would if they were broken anew")
  func looks() throws {
    for text in [String(repeating: "a word or two ", count: 2_000), String(repeating: "画面 共有", count: 2_000)]
    {
      var console = try console(text)
      #expect(!console.longTexts.isEmpty)
      for key in [Key.pageUp, .pageUp, .up, .pageDown, .pageUp] {
        _ = console.handle([.screen(.key(key))])
        let kept = console.frame().grid
        var anew = console
        anew.longTexts = LongTexts()
        #expect(kept == anew.frame().grid)
      }
    }
  }

  @Test("Another width breaks them anew, and they are let go when they are out of sight")
  func widths() throws {
    var console = try console(String(repeating: "a word or two ", count: 2_000))
    _ = console.handle([.screen(.resized(Size(width: 120, height: 40)))])
    var anew = console
    anew.longTexts = LongTexts()
    #expect(console.frame().grid == anew.frame().grid)
    for _ in 0..<100 { _ = console.handle([.input(.customer(.says(ConversationNumber(0), "Hello")))]) }
    #expect(console.longTexts.isEmpty)
  }
}
