import Cells
import Organizations
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("Alignment of columns")
struct AlignmentTests {
  static let names = [
    "佐藤美咲", "فاطمة الزهراني", "e\u{301}ro\u{308}n", "👩‍💻👨‍👩‍👧🏽", "🇩🇪 Flagge", "ｗｉｄｅ", "नमस्ते", "ไทย", "עברית",
  ]

  private func organization(_ name: String) throws -> Organization {
    var organization = try Screen.organization("contoso")
    organization.displayName = name
    organization.customers = organization.customers.map {
      Customer(name: name + $0.name, says: [name + " " + name])
    }
    for index in organization.solutions[0].conversationActionLocales.indices {
      organization.solutions[0].conversationActionLocales[index].label = name
      organization.solutions[0].conversationActionLocales[index].tooltip = name + name
    }
    for index in organization.solutions[0].applicationTabTemplates.indices {
      organization.solutions[0].applicationTabTemplates[index].title = name
    }
    return organization
  }

  @Test("Wide, combining, emoji and right-to-left names keep all borders aligned", arguments: names)
  func namesOfAllKinds(name: String) throws {
    let organization = try organization(name)
    for size in Size.pictured {
      for script in ["", "<F2>", "<F2><M-c><F3>", "/", "<Tab>", "<M-a>", "<M-x>"] {
        var screen = Screen(organization, size)
        try screen.press(script)
        #expect(FrameProblems.of(screen.console) == [], "\(script)\n\(screen.text)")
      }
    }
  }

  @Test("Every language of Northwind keeps the borders aligned", arguments: ["de-de", "ja-jp", "ar-sa"])
  func languages(language: String) throws {
    for size in Size.pictured {
      var screen = try Screen("northwind", size)
      try screen.press("<C-p>language \(language)<Enter>")
      #expect(screen.console.state.desk.language.label.lowercased() == language)
      for keys in ["", "<Tab><Right><Right>", "<Esc>/", "<Esc><F3>"] {
        try screen.press(keys)
        #expect(FrameProblems.of(screen.console) == [], "\(keys)\n\(screen.text)")
      }
    }
  }

  @Test(
    "In ASCII mode every frame is ASCII and stays aligned", arguments: FrameTests.Scene.allCases,
    Size.pictured)
  func asciiOnly(scene: FrameTests.Scene, size: Size) throws {
    for sample in ["contoso", "northwind"] {
      var screen = try Screen(sample, size)
      try screen.press(scene.keys(in: sample))
      let painted = screen.frame.grid
      var grid = painted
      grid.asciiOnly()
      #expect(grid.size == size)
      for row in grid.rows { #expect(row.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }) }
      // Each cell replaces the one at its position: a line for a line, two columns for a wide glyph.
      for y in 0..<size.height {
        for x in 0..<size.width {
          switch painted[x, y].text {
          case "│": #expect(grid[x, y].text == "|")
          case "─": #expect(grid[x, y].text == "-")
          case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼": #expect(grid[x, y].text == "+")
          case let text where text.utf8.count == 1: #expect(grid[x, y].text == text)
          default: #expect(grid[x, y].text.utf8.count == 1)
          }
        }
      }
    }
  }
}
