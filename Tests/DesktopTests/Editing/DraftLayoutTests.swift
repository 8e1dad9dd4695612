import Cells
import TestSupport
import Testing

@testable import Desktop

extension DraftLayout {
  /// The text of every row.
  fileprivate var rows: [String] { (0..<count).map { self[$0] } }
}

@Suite("A draft wrapped into rows")
struct DraftLayoutTests {
  private func rows(_ text: String, _ width: Int) -> [String] {
    DraftLayout(LineEditor(text), width: width).rows
  }

  @Test("Rows break between words; only a word longer than a row is split")
  func words() {
    #expect(rows("one two three", 8) == ["one two ", "three"])
    #expect(rows("one two three", 13) == ["one two three"])
    #expect(rows("a verylongword b", 6) == ["a ", "verylo", "ngword ", "b"])
    #expect(rows("one\ntwo three", 5) == ["one", "two ", "three"])
    #expect(rows("日本語のテキスト", 7) == ["日本語", "のテキ", "スト"])
    #expect(rows("", 5) == [""])
    #expect(rows("one\n", 5) == ["one", ""])
  }

  @Test("A blank after a full row hangs at its end, and the next character starts the row below")
  func hangingBlank() {
    let typed = DraftLayout(LineEditor("one two "), width: 7)
    #expect(typed.rows == ["one two ", ""])
    #expect(typed.cursor == Point(x: 0, y: 1))
    var before = LineEditor("one two ")
    before.apply(.left)
    #expect(DraftLayout(before, width: 7).cursor == Point(x: 7, y: 0))
    #expect(rows("one two   x", 7) == ["one two ", "  x"])
  }

  @Test(
    "Every character has its place, and the cursor is where the next one goes", arguments: [6, 7, 20])
  func everyPlace(width: Int) {
    for text in [
      "Hello, I can see your screen now. Please click on Payment.", "日本語 and 日本語 words", "a  b   c    d",
      "one\n\ntwo three four\n", "abcdefghijklmnopqrstuvwxyz", " indented words go on",
      "e\u{301}e\u{301} é 👨‍👩‍👧 x",
    ] {
      var editor = LineEditor(text)
      let layout = DraftLayout(editor, width: width)
      #expect(layout.rows.joined() == text.replacing("\n", with: ""))
      for row in layout.rows {
        let hangs = row.hasSuffix(" ") ? 1 : 0
        #expect(TextWidth.of(row) <= width + hangs, "\(row)")
      }
      for _ in 0...editor.characters.count {
        let cursor = DraftLayout(editor, width: width).cursor
        let before = String(editor.characters[..<editor.cursor]).replacing("\n", with: "")
        let shown =
          layout.rows[..<cursor.y].joined() + before.dropFirst(layout.rows[..<cursor.y].joined().count)
        #expect(shown == before)
        let inRow = String(before.dropFirst(layout.rows[..<cursor.y].joined().count))
        #expect(layout.rows[cursor.y].hasPrefix(inRow))
        #expect(cursor.x == min(width, TextWidth.of(inRow)))
        editor.apply(.left)
      }
    }
  }

  @Test(
    "The rows of a long draft that were kept are those that breaking it anew gives", .tags(.trials),
    arguments: 1...Trials.count(2, thorough: 20))
  func keptRows(number: Int) {
    var random = SeededRandom(seed: UInt64(number))
    let edits: [Edit] = [
      .newLine, .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .deleteBackward, .deleteForward,
      .cutWordBackward, .pasteBack,
    ]
    let words = "some words 日本語 and averylongwordthatfitsnowhere é "
    var editor = LineEditor(String(repeating: words, count: 40))
    var width = 17
    for step in 0..<200 {
      editor.keepRows(ofWidth: width, atLeast: 5)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: editor.insert("日 x\n".randomElement(using: &random).map { String($0) } ?? "a")
      case 1: for _ in 0..<40 { editor.apply(.left) }
      case 2: if step % 20 == 0 { width = Int.random(in: 2...40, using: &random) }
      default: editor.apply(edits.randomElement(using: &random) ?? .left)
      }
      let kept = DraftLayout(editor, width: width, atLeast: 5)
      let anew = DraftLayout(LineEditor(editor.text), width: width)
      #expect(kept.rows[...] == anew.rows.prefix(kept.count), "seed \(number), step \(step)")
      #expect(kept.count >= min(5, anew.count))
      #expect(kept.cursor.y < kept.count)
    }
  }

  @Test("The chat box looks like this", arguments: [Size.terminal, .wide])
  func picture(size: Size) throws {
    var screen = try Screen("contoso", size)
    try screen.press(
      "Thank you, Noah. I can see the payment page now, please select the saved card and then Continue. "
        + "https://contoso.example/orders/20417/payment/methods?selected=card and <C-Left>")
    #expect(FrameProblems.of(screen.console) == [])
    let cursor = try #require(screen.frame.cursor)
    #expect(cursor == screen.place(of: " and ").map { Point(x: $0.x + 1, y: $0.y) })
    try Picture(name: "long-draft-\(size.width)x\(size.height)").expect(screen.rows)
  }
}
