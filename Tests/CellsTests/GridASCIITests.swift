import Testing

@testable import Cells

/// A grid for a terminal that supports only ASCII.
struct GridASCIITests {
  @Test(
    "Lines, symbols and letters become the nearest ASCII character, others a question mark",
    arguments: [
      ("┌─┬┐", "+-++"), ("│x│", "|x|"), ("●○▸", "*o>"), ("…·—", "~--"), ("Démarré ß", "Demarre s"),
      ("世", "??"), ("e\u{301}", "e"), ("ب", "?"), ("␛[31m", "^[31m"), ("“a”", "\"a\""), ("╬", "+"),
      ("▒", "#"),
    ])
  func signs(text: String, shown: String) {
    var grid = Grid(width: 12, height: 1)
    grid.put(text, at: 0, 0, style: Style(attributes: .bold))
    grid.asciiOnly()
    #expect(grid.text(row: 0) == shown)
    #expect(grid[0, 0].style.attributes == .bold)
  }

  @Test("Any text becomes ASCII only, and no column moves", arguments: 1...100)
  func all(seed: Int) {
    var random = RandomText(seed: UInt64(seed) + 5)
    var grid = Grid(width: 60, height: 1)
    let used = grid.put(random.text(), at: 0, 0)
    grid.put("|", at: used, 0)
    grid.asciiOnly()
    #expect(grid.cells(inRow: 0).allSatisfy { $0.kind == .narrow && $0.text.utf8.count == 1 })
    if used < 60 { #expect(grid[used, 0].text == "|") }
  }
}
