import Foundation
import Testing

@testable import Cells

#if canImport(FoundationXML)
import FoundationXML
#endif

/// A grid as ANSI text and as SVG.
struct PictureTests {
  private var sample: Grid {
    var grid = Grid(width: 12, height: 3)
    grid.put("┌──┐ a<b&\"c\"", at: 0, 0)
    grid.put("世界", at: 0, 1, style: Style(foreground: .indexed(208), background: .blue, attributes: .bold))
    grid.put("x", at: 6, 1, style: Style(attributes: [.reverse, .dim, .italic, .underline]))
    grid.put("\u{1B}[31m\u{202E}", at: 0, 2)
    return grid
  }

  @Test("Colours become escape sequences, every line ends with a reset, and trailing blanks are dropped")
  func ansi() {
    #expect(
      GridANSI.text(sample, depth: .indexed256).split(separator: "\n") == [
        "┌──┐ a<b&\"c\"",
        "\u{1B}[0;1;38;5;208;44m世界\u{1B}[0m  \u{1B}[0;2;3;4;7mx\u{1B}[0m",
        "␛[31m‹U+202E",
      ])
  }

  @Test("With eight colours the nearest is used; with none only attributes remain")
  func depths() {
    #expect(GridANSI.text(sample, depth: .eight).contains("\u{1B}[0;1;33;44m世界"))
    #expect(GridANSI.text(sample, depth: .none).contains("\u{1B}[0;1m世界"))
    var grid = Grid(width: 1, height: 1)
    grid.put("x", at: 0, 0, style: Style(foreground: .ansi(9), background: .ansi(8)))
    #expect(GridANSI.text(grid, depth: .indexed256) == "\u{1B}[0;91;100mx\u{1B}[0m")
    #expect(GridANSI.text(grid, depth: .eight) == "\u{1B}[0;31mx\u{1B}[0m")
  }

  @Test("If both colours become the same, the background is dropped")
  func readable() {
    let style = Style(foreground: .indexed(196), background: .indexed(124))
    #expect(style.reduced(to: .eight) == Style(foreground: .red))
    #expect(Style(foreground: .ansi(8)).reduced(to: .eight) == .plain)
  }

  @Test("The SVG is valid XML with a title and the text")
  func svg() throws {
    let document = GridSVG.document(sample, title: "Tom & \"Jerry\" \u{1B}")
    let parser = XMLParser(data: Data(document.utf8))
    #expect(parser.parse())
    #expect(document.contains("<title>Tom &amp; &quot;Jerry&quot; ␛</title>"))
    #expect(document.contains("a&lt;b&amp;&quot;c&quot;"))
    #expect(document.contains("#ff8700"))
  }

  @Test("In SVG a wide glyph has its own position and width")
  func wideGlyphs() {
    let document = GridSVG.document(sample, title: "")
    #expect(document.contains(#"<text x="0" y="31.3" textLength="16.8""#))
    #expect(document.contains(#"<text x="16.8" y="31.3" textLength="16.8""#))
  }

  @Test("Box lines are drawn as connected lines")
  func boxes() {
    #expect(GridSVG.document(sample, title: "").contains(#"d="M4.2 9V18M4.2 9H29.4M29.4 9V18""#))
  }
}
