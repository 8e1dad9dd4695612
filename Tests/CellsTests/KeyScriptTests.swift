import Testing

@testable import Cells

/// A person's actions, written as text.
struct KeyScriptTests {
  private func keys(_ keys: Key...) -> [KeyScript.Step] { keys.map { .event(.key($0)) } }

  @Test("Text is typed; names in angle brackets are keys")
  func typing() throws {
    #expect(
      try KeyScript.parse("/cb<Enter><C-p><Ctrl-P><F2><lt>>")
        == keys(
          .character("/"), .character("c"), .character("b"), .enter, .control("p"), .control("p"),
          .function(2), .character("<"), .character(">")))
    #expect(try KeyScript.parse("é世\n\t") == keys(.character("é"), .character("世"), .enter, .tab))
    #expect(try KeyScript.parse("") == [])
  }

  @Test(
    "Durations let time pass",
    arguments: [("<2s>", 2000), ("<300ms>", 300), ("<3m>", 180_000), ("<1H>", 3_600_000)])
  func time(script: String, milliseconds: Int) throws {
    #expect(try KeyScript.parse(script) == [.wait(milliseconds: milliseconds)])
  }

  @Test("A click is a press and a release at a column and row counted from 1")
  func click() throws {
    let place = Point(x: 11, y: 2)
    #expect(
      try KeyScript.parse("<Click 12,3><RightClick 12,3><ScrollUp 1,1>") == [
        .event(.pointer(PointerEvent(.press, at: place))),
        .event(.pointer(PointerEvent(.release, at: place))),
        .event(.pointer(PointerEvent(.press, button: .right, at: place))),
        .event(.pointer(PointerEvent(.release, button: .right, at: place))),
        .event(.pointer(PointerEvent(.scrollUp, at: Point(x: 0, y: 0)))),
      ])
  }

  @Test("Text is pasted as a whole, and the window can be resized")
  func others() throws {
    #expect(
      try KeyScript.parse("<Paste two\nlines><Resize 100x30>") == [
        .event(.paste("two\nlines")), .event(.resized(Size(width: 100, height: 30))),
      ])
  }

  @Test(
    "Invalid input is reported with its position",
    arguments: [
      ("ab<Entr>", KeyScriptProblem.Kind.unknownName, "Entr", 2),
      ("<F2", .unclosed, "F2", 0),
      ("é<Click>", .noPosition, "Click", 1),
      ("<Click 0,3>", .noPosition, "Click 0,3", 0),
      ("<Click 1,2,3>", .noPosition, "Click 1,2,3", 0),
      ("<Resize 80>", .noSize, "Resize 80", 0),
      ("<99999999999999999999s>", .tooLong, "99999999999999999999s", 0),
      ("<9999999999h>", .tooLong, "9999999999h", 0),
      ("<>", .unknownName, "", 0),
    ])
  func problems(script: String, kind: KeyScriptProblem.Kind, written: String, offset: Int) {
    let problem = #expect(throws: KeyScriptProblem.self) { try KeyScript.parse(script) }
    #expect(problem?.kind == kind)
    #expect(problem?.written == written)
    #expect(problem?.offset == offset)
    #expect(problem?.known.contains("Enter") == true)
  }
}
