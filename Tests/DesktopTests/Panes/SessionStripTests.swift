import Cells
import Simulation
import Testing

@testable import Desktop

@Suite("The session strip")
struct SessionStripTests {
  /// The session strip.
  private func strip(_ screen: Screen) -> String { screen.rows[1] }

  /// The column of each name.
  private func places(_ names: [String], _ screen: Screen) -> [Int?] {
    names.map { name in
      strip(screen).range(of: name).map {
        strip(screen).distance(from: strip(screen).startIndex, to: $0.lowerBound)
      }
    }
  }

  @Test("Each session keeps its place and number, whichever is in front")
  func places() throws {
    var screen = try Screen()
    try screen.press("<M-a>")
    #expect(strip(screen).hasPrefix(" 1 ● Noah Park  2▸● Mia Wong  "))
    let before = places(["Noah", "Mia"], screen)
    try screen.press("<M-1>")
    #expect(strip(screen).hasPrefix(" 1▸● Noah Park  2 ● Mia Wong  "))
    #expect(places(["Noah", "Mia"], screen) == before)
    try screen.press("<M-2>")
    #expect(screen.focused?.customer.name == "Mia Wong")
    #expect(places(["Noah", "Mia"], screen) == before)
  }

  @Test(
    "On a narrow screen the session in front is visible, with a count of the hidden ones",
    arguments: [Size(width: 40, height: 12), Size(width: 60, height: 20), .terminal])
  func scrolled(size: Size) throws {
    var screen = try Screen("northwind", size)
    let count = screen.console.listed.count
    for _ in 1..<count { try screen.press("<M-a>") }
    for place in 1...count {
      try screen.press("<M-\(place)>")
      #expect(strip(screen).contains("\(place)▸● "), "\(strip(screen))")
      #expect(FrameProblems.of(screen.console) == [])
      let shown = (1...count).filter {
        strip(screen).contains("\($0) ● ") || strip(screen).contains("\($0)▸● ")
      }
      let before = (shown.first ?? 1) - 1
      let after = count - (shown.last ?? count)
      #expect(shown == Array((before + 1)...(count - after)))
      #expect(strip(screen).contains("‹\(before) ") == (before > 0), "\(strip(screen))")
      #expect(strip(screen).contains("+\(after) ^O") == (after > 0), "\(strip(screen))")
    }
  }

  @Test("A click on that count opens the list of sessions")
  func marker() throws {
    var screen = try Screen("northwind", Size(width: 40, height: 12))
    let count = screen.console.listed.count
    for _ in 1..<count { try screen.press("<M-a>") }
    try screen.click("‹")
    #expect(screen.shows("Sessions"))
    #expect(screen.console.view.overlay != nil)
  }
}
