import Testing

@testable import Cells

/// Writing into a grid.
struct GridTests {
  @Test("Text is written at its position, and the columns it used are returned")
  func put() {
    var grid = Grid(width: 6, height: 2)
    #expect(grid.put("abc", at: 2, 1) == 3)
    #expect(grid.rows == ["", "  abc"])
    #expect(grid.text == "\n  abc")
  }

  @Test("Text is cut at its limit and at the right edge")
  func limits() {
    var grid = Grid(width: 5, height: 1)
    #expect(grid.put("abcdef", at: 0, 0, limit: 2) == 2)
    #expect(grid.put("xyz", at: 3, 0) == 2)
    #expect(grid.text(row: 0) == "ab xy")
    #expect(grid.put("abc", at: 5, 0) == 0)
    #expect(grid.put("abc", at: 0, 0, limit: 0) == 0)
  }

  @Test("A wide glyph that does not fit becomes a blank, at the limit and at either edge")
  func wideWithoutRoom() {
    var grid = Grid(width: 5, height: 1)
    #expect(grid.put("a世", at: 0, 0, limit: 2) == 2)
    #expect(grid.put("b世", at: 3, 0) == 2)
    #expect(grid.text(row: 0) == "a  b")
    grid.put("世z", at: -1, 0)
    #expect(grid.text(row: 0) == " z b")
  }

  @Test("Overwriting one half of a wide glyph blanks the other half", arguments: [0, 1])
  func halves(column: Int) {
    var grid = Grid(width: 4, height: 1)
    grid.put("世!", at: 0, 0)
    grid.put("x", at: column, 0)
    #expect(grid.text(row: 0) == (column == 0 ? "x !" : " x!"))
    #expect(grid.cells(inRow: 0).allSatisfy { $0.kind == .narrow })
  }

  @Test("A wide glyph over the halves of two others leaves blanks on both sides")
  func wideOverHalves() {
    var grid = Grid(width: 4, height: 1)
    grid.put("世界", at: 0, 0)
    grid.put("人", at: 1, 0)
    #expect(grid.text(row: 0) == " 人")
    #expect(grid.cells(inRow: 0).map(\.kind) == [.narrow, .wide, .continuation, .narrow])
  }

  @Test("Writing outside the grid is ignored")
  func outside() {
    var grid = Grid(width: 2, height: 1)
    let before = grid
    grid.put("abc", at: 0, 1)
    grid.put("abc", at: 0, -1)
    grid.put("abc", at: -3, 0)
    grid[9, 9] = Cell.blank
    grid.fill(Rect(x: 5, y: 5, width: 3, height: 3), .plain)
    grid.restyle(Rect(x: -5, y: -5, width: 3, height: 3)) { $0.attributes = .bold }
    #expect(grid == before)
    #expect(grid[7, 7] == .blank)
  }

  @Test("Copying every cell from another grid gives an equal row")
  func copying() {
    var source = Grid(width: 6, height: 1)
    source.put("a世b界", at: 0, 0)
    var copy = Grid(width: 6, height: 1)
    for x in 0..<6 { copy[x, 0] = source[x, 0] }
    #expect(copy == source)
  }

  @Test("Restyling a wide glyph changes both halves")
  func restyling() {
    var grid = Grid(width: 3, height: 1)
    grid.put("世x", at: 0, 0)
    grid.restyle(Rect(x: 0, y: 0, width: 1, height: 1)) { $0.attributes.insert(.reverse) }
    #expect(grid.cells(inRow: 0).map(\.style.attributes) == [.reverse, .reverse, []])
    grid.restyle(Rect(x: 1, y: 0, width: 1, height: 1)) { $0.attributes = [] }
    #expect(grid.cells(inRow: 0).map(\.style.attributes) == [.reverse, .reverse, []])
  }

  @Test("A filled range is blank and has its style")
  func filling() {
    var grid = Grid(width: 4, height: 2)
    grid.put("abcd", at: 0, 0)
    let style = Style(background: .blue)
    grid.fill(Rect(x: 1, y: 0, width: 2, height: 9), style)
    #expect(grid.rows == ["a  d", ""])
    #expect(grid[1, 1].style == style)
  }

  @Test("No write leaves a wide glyph with only one half", arguments: 1...100)
  func wholeGlyphs(seed: Int) {
    var random = RandomText(seed: UInt64(seed) + 99)
    var grid = Grid(width: 12, height: 3)
    for _ in 0..<60 {
      grid.put(
        random.text(longest: 6), at: random.next(below: 16) - 3, random.next(below: 5) - 1,
        limit: random.next(below: 9))
      let x = random.next(below: 14) - 1
      grid.fill(Rect(x: x, y: random.next(below: 3), width: random.next(below: 3), height: 1), .plain)
    }
    for y in 0..<3 {
      let kinds = Array(grid.cells(inRow: y).map(\.kind))
      for (x, kind) in kinds.enumerated() {
        #expect((kind == .wide) == (x + 1 < kinds.count && kinds[x + 1] == .continuation))
      }
      #expect(TextWidth.of(grid.text(row: y)) <= 12)
    }
  }

  @Test("Rectangles can be inset and intersected")
  func rectangles() {
    let rect = Rect(x: 2, y: 3, width: 4, height: 2)
    #expect(rect.contains(Point(x: 5, y: 4)))
    #expect(!rect.contains(Point(x: 6, y: 4)))
    #expect(rect.inset(by: 1).isEmpty)
    #expect(rect.inset(by: 9) == Rect(x: 11, y: 12, width: 0, height: 0))
    #expect(rect.intersection(Rect(x: 0, y: 0, width: 3, height: 9)) == Rect(x: 2, y: 3, width: 1, height: 2))
    #expect(rect.intersection(Rect(x: 9, y: 9, width: 1, height: 1)).isEmpty)
  }

  @Test("A range can be filled with a character") func aRangeCanBeFilledWithACharacter() {
    var grid = Grid(width: 4, height: 3)
    grid.put("日本", at: 0, 1)
    grid.fill(Rect(x: 1, y: 1, width: 9, height: 9), with: "─", .plain)
    grid.fill(Rect(x: 0, y: 0, width: 2, height: 1), with: "日", .plain)
    #expect(grid.text == "\n ───\n ───")
  }
}
