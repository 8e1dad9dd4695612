import Cells
import Records
import Simulation
import TestSupport
import Testing

@testable import Desktop

@Suite("Robustness against any input")
struct RobustnessTests {
  @Test(
    "Random keys, clicks and resizes never break a picture", .tags(.trials),
    arguments: 1...Trials.count(2, thorough: 6))
  func randomPeople(number: Int) throws {
    let seed = UInt64(number)
    var person = RandomPerson(seed: seed)
    var console = Console(try Screen.organization(seed % 2 == 0 ? "contoso" : "northwind"), size: .terminal)
    for step in 0..<Trials.count(80, thorough: 500) {
      _ = person.act(on: &console)
      let problems = FrameProblems.of(console)
      #expect(problems == [], "seed \(seed), step \(step)\n\(console.frame().grid.text)")
      guard problems.isEmpty else { return }
    }
  }

  @Test("Every size from 1x1 to 200x60 can be painted")
  func allSizes() throws {
    var screen = try Screen("northwind")
    try screen.press("/browse<Enter><2s>")
    for width in stride(from: 1, through: 200, by: 11) {
      for height in stride(from: 1, through: 60, by: 5) {
        screen.handle(.resized(Size(width: width, height: height)))
        #expect(FrameProblems.of(screen.console) == [], "\(width)x\(height)")
      }
    }
  }

  @Test(
    "Overlays fit at every size that is large enough",
    arguments: [
      "<F1>", "<C-p>", "<C-o>", "<C-c>", "<M-i>some words", "<F1><End>", "<C-r>", "<C-r><Left><Enter>",
      "<M-o>", "<M-o><End><Enter>",
    ])
  func overlaysFit(keys: String) throws {
    for size in [Size(width: 40, height: 12), .narrow, Size(width: 76, height: 18), .terminal, .wide] {
      var screen = try Screen("contoso", size)
      try screen.press("<F2>" + keys)
      #expect(FrameProblems.of(screen.console) == [], "\(size)")
      #expect(screen.shows("╭"))
      #expect(screen.shows("╯"))
      for row in screen.rows where row.contains("╭") { #expect(row.contains("╮")) }
    }
  }

  @Test("A screen that is too small says so and gives the size it needs")
  func tooSmall() throws {
    for size in [Size(width: 39, height: 24), Size(width: 80, height: 11)] {
      let screen = try Screen("contoso", size)
      #expect(screen.shows("Too small: 40x12 is needed."))
    }
    let screen = try Screen("contoso", Size(width: 40, height: 12))
    #expect(!screen.shows("Too small"))
    #expect(screen.shows("F2 Co-browse"))
  }

  @Test("On a screen that is too small only leaving and repainting work, for nobody sees what else happens")
  func tooSmallToAct() throws {
    var screen = try Screen()
    try screen.press("half<Resize 30x8>")
    let before = (screen.console.state, screen.console.view)
    try screen.press("<M-x><C-p><F2> typed<Enter>")
    screen.handle(.paste("pasted"))
    screen.handle(.pointer(PointerEvent(.press, at: Point(x: 3, y: 3))))
    #expect(screen.console.state == before.0)
    #expect(screen.console.view.overlay == nil)
    try screen.press("<Resize 80x24>")
    // Typed text is kept, whatever the size.
    #expect(screen.draft == "half typedpasted")
    try screen.press("<Resize 30x8><C-q>")
    #expect(screen.effects.contains(.quit))
  }

  @Test("Every point of the screen can be clicked without harm", .tags(.trials))
  func clickEverywhere() throws {
    // In CI every point; otherwise every fourth point of a row, shifted by one in each row.
    let spacing = Trials.spacing(4, thorough: 1)
    for keys in ["<F2>", "<C-p>", "/", "<C-r><Right><Enter>", "<M-o>"] {
      var start = try Screen("northwind", .narrow)
      try start.press(keys)
      for y in -1...15 {
        for x in stride(from: -1 + (y + 1) % spacing, through: 45, by: spacing) {
          var screen = start
          screen.handle(.pointer(PointerEvent(.press, at: Point(x: x, y: y))))
          // After any click the user can still quit.
          for _ in 0..<4 { screen.handle(.key(.escape)) }
          let isOpen = screen.console.view.overlay != nil
          #expect(!isOpen, "\(keys) at \(x), \(y)")
        }
      }
    }
  }

  @Test("The end of input quits")
  func endOfInput() throws {
    var screen = try Screen()
    screen.handle(.ended(.terminated))
    #expect(screen.effects == [.quit])
  }
}
