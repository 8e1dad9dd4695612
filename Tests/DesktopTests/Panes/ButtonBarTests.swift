import Cells
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("The button bar")
struct ButtonBarTests {
  /// A screen so small that not all buttons fit.
  private func northwind(_ size: Size = .narrow) throws -> Screen {
    let screen = try Screen("northwind", size)
    try #require(screen.console.buttons.count >= 10)
    return screen
  }

  private func selections(_ screen: Screen) -> [GUID] {
    screen.console.run.facts.compactMap { fact in
      if case .action(.selected(_, let action, _, _)) = fact.body { action } else { nil }
    }
  }

  @Test("A button that cannot be pressed stands in brackets, which needs no colour")
  func brackets() throws {
    var screen = try Screen("contoso", .wide)
    #expect(screen.shows(" F2 Co-browse ") && !screen.shows("(F2"))
    try screen.press("<M-x>")
    #expect(screen.shows("(F2 Co-browse)"), "\(screen.text)")
  }

  @Test("Every button can be reached by keyboard if not all fit")
  func reachableByKeyboard() throws {
    let start = try northwind()
    for (index, button) in start.console.buttons.enumerated() {
      var screen = start
      try screen.press("<Tab>" + String(repeating: "<Right>", count: index))
      #expect(screen.shows(button.label), "\(button.label)\n\(screen.text)")
      try screen.press("<Enter>")
      #expect(selected(by: screen) == button.action.id)
    }
  }

  @Test("Every button with a function key can be run by it")
  func reachableByFunctionKey() throws {
    let start = try northwind()
    for (index, button) in start.console.buttons.prefix(11).enumerated() {
      var screen = start
      try screen.press("<F\(index + 2)>")
      #expect(selected(by: screen) == button.action.id)
    }
  }

  @Test(
    "Every button can be reached by mouse if not all fit",
    arguments: [Size.narrow, Size(width: 40, height: 12)])
  func reachableByMouse(size: Size) throws {
    var screen = try northwind(size)
    var seen: Set<Int> = []
    var pages = 0
    while true {
      for hit in screen.console.frame().hits {
        guard case .command(.button(.press(let index))) = hit.target else { continue }
        seen.insert(index)
        var clicked = screen
        clicked.handle(.pointer(PointerEvent(.press, at: Point(x: hit.area.x, y: hit.area.y))))
        #expect(selected(by: clicked) == screen.console.buttons[index].action.id)
      }
      pages += 1
      let next = screen.console.frame().hits.first { hit in
        if case .command(.button(.show(let index))) = hit.target { index >= seen.count } else { false }
      }
      guard let next else { break }
      screen.handle(.pointer(PointerEvent(.press, at: Point(x: next.area.x, y: next.area.y))))
    }
    #expect(pages > 1)
    #expect(seen == Set(screen.console.buttons.indices))
  }

  @Test("The markers say how many more buttons are on each side")
  func markersTellHowManyMore() throws {
    var screen = try northwind()
    let count = screen.console.buttons.count
    let shown = screen.console.frame().hits.count {
      if case .command(.button(.press)) = $0.target { true } else { false }
    }
    #expect(screen.shows("\(count - shown)›"))
    try screen.click("\(count - shown)›")
    #expect(screen.shows("‹\(shown)"))
  }

  @Test("The selected button shows its tooltip, command and icon")
  func tooltipOfTheChosenButton() throws {
    var screen = try Screen()
    try screen.press("<Tab>")
    #expect(screen.shows("Start a co-browse session"))
    #expect(screen.shows("│ /cb "))
    #expect(screen.shows("/webresources/fab_/cobrowse.svg"))
    try screen.press("<Esc>")
    #expect(!screen.shows("cobrowse.svg"))
  }

  /// The last selected action; Customer Defined Function and Send message count as selections too.
  private func selected(by screen: Screen) -> GUID? { selections(screen).last }
}
