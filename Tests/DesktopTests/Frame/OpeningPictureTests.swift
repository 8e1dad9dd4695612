import Cells
import Testing

@testable import Desktop

@Suite("The picture while an organization is read") struct OpeningPictureTests {
  private func rows(_ name: String, _ width: Int, _ height: Int) -> [String] {
    OpeningPicture(reading: name).frame(Size(width: width, height: height)).grid.rows
  }

  @Test("It is in the middle of the screen") func middle() throws {
    try Picture(name: "opening-80x24").expect(rows("./remote-assist", 80, 24))
  }

  @Test(
    "On a small screen its lines are broken, and nothing is painted outside",
    arguments: [(20, 6), (3, 2), (1, 1)])
  func small(width: Int, height: Int) {
    let rows = rows("/srv/organizations/remote-assist", width, height)
    #expect(rows.count == height)
    #expect(rows.allSatisfy { TextWidth.of($0) <= width })
  }

  @Test("A name that a terminal would obey is shown") func hostile() {
    let text = rows("a\u{1B}[31m\u{202E}b", 80, 24).joined(separator: "\n")
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0 != "\u{202E}") })
    #expect(text.contains("Reading a"))
  }
}
