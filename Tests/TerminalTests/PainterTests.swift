import CNcurses
import Cells
import Glibc
import Testing

@testable import Terminal

/// The content of ncurses after painting a grid.
///
/// ncurses can have only one owner, so these tests run one after the other.
@Suite(.serialized)
struct PainterTests {
  /// A screen of ncurses without output, to inspect its content.
  private final class Nowhere {
    let window: UnsafeMutablePointer<WINDOW>

    init?(width: Int, height: Int) {
      CharacterSet.choose()
      guard CharacterSet.isUTF8, let output = fopen("/dev/null", "w"), let input = fopen("/dev/null", "r"),
        newterm("xterm-256color", output, input) != nil
      else { return nil }
      start_color()
      use_default_colors()
      guard let window = newwin(Int32(height), Int32(width), 0, 0) else { return nil }
      self.window = window
    }

    deinit {
      delwin(window)
      endwin()
    }

    func text(row: Int) -> String {
      var characters = [wchar_t](repeating: 0, count: 2000)
      mvwinnwstr(window, Int32(row), 0, &characters, Int32(characters.count - 1))
      var scalars = String.UnicodeScalarView()
      for character in characters.prefix(while: { $0 != 0 }) {
        if let scalar = Unicode.Scalar(UInt32(bitPattern: character)) { scalars.append(scalar) }
      }
      while scalars.last == " " { scalars.removeLast() }
      return String(scalars)
    }
  }

  @Test("ncurses contains what the grid has: wide glyphs, marks, lines")
  func holds() throws {
    let screen = try #require(Nowhere(width: 20, height: 4))
    var grid = Grid(width: 20, height: 4)
    grid.put("┌ 世界 ─┐", at: 0, 0)
    grid.put("e\u{301} 😀 👨\u{200D}👩 ␛", at: 3, 1, style: Style(foreground: .indexed(208)))
    grid.put("界", at: 18, 2, style: Style(attributes: .reverse))
    grid.put("\u{1B}[2J", at: 0, 3)
    Painter(depth: .indexed256).put(grid, into: screen.window)
    for y in 0..<4 {
      #expect(Array(screen.text(row: y).unicodeScalars) == Array(grid.text(row: y).unicodeScalars))
    }
  }

  @Test("Styles become attributes and colour pairs, as far as colours are available")
  func styles() throws {
    let screen = try #require(Nowhere(width: 3, height: 1))
    var grid = Grid(width: 3, height: 1)
    grid.put(
      "a", at: 0, 0, style: Style(foreground: .indexed(208), background: .blue, attributes: [.bold, .dim]))
    func look(_ depth: ColorDepth) -> (attributes: attr_t, colors: [Int32]) {
      Painter(depth: depth).put(grid, into: screen.window)
      var cell = cchar_t()
      mvwin_wch(screen.window, 0, 0, &cell)
      var text = [wchar_t](repeating: 0, count: 8)
      var attributes: attr_t = 0
      var shortPair: Int16 = 0
      var pair: Int32 = 0
      getcchar(&cell, &text, &attributes, &shortPair, &pair)
      var foreground: Int32 = -9
      var background: Int32 = -9
      extended_pair_content(pair, &foreground, &background)
      return (attributes & (terminal_bold | terminal_dim | terminal_reverse), [foreground, background])
    }
    let full = look(.indexed256)
    #expect(full.attributes == terminal_bold | terminal_dim)
    #expect(full.colors == [208, 4])
    #expect(look(.eight).colors == [3, 4])
    #expect(look(.none).attributes == terminal_bold | terminal_dim)
    #expect(look(.none).colors == [-1, -1])
  }

  @Test("A screen smaller than the grid shows what fits, without halves of wide glyphs")
  func smaller() throws {
    let screen = try #require(Nowhere(width: 4, height: 1))
    var grid = Grid(width: 8, height: 3)
    grid.put("abc世", at: 0, 0)
    Painter(depth: .none).put(grid, into: screen.window)
    #expect(screen.text(row: 0) == "abc")
  }

  @Test("After any sequence of grids the screen shows the last one")
  func sequences() throws {
    let screen = try #require(Nowhere(width: 10, height: 3))
    let words = ["世界", "ab", "│", "e\u{301}", "😀x", "", "   "]
    var painter = Painter(depth: .indexed256)
    var grid = Grid(width: 10, height: 3)
    for step in 0..<200 {
      grid.put(
        words[step * 7 % words.count], at: step * 5 % 11 - 1, step % 3,
        style: step % 2 == 0 ? .plain : Style(attributes: .bold))
      painter.show(grid, cursor: step % 4 == 0 ? nil : Point(x: step % 10, y: 0), in: screen.window)
      for y in 0..<3 {
        #expect(Array(screen.text(row: y).unicodeScalars) == Array(grid.text(row: y).unicodeScalars))
      }
    }
  }
}
