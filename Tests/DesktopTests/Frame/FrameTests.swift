import Cells
import Testing

@testable import Desktop

@Suite("Pictures of both organizations at four sizes")
struct FrameTests {
  /// A moment in a rehearsal and the keys that lead to it.
  enum Scene: String, CaseIterable {
    case start
    case coBrowseConnected = "co-browse-connected"
    case slashMenu = "slash-menu"
    case foundInPalette = "found-in-palette"
    case help
    case everyKey = "every-key"
    case wrapUp = "wrap-up"
    case records
    case recordForm = "record-form"
    case options

    func keys(in sample: String) -> String {
      // Contoso's app waits for a person; Northwind's app connects by itself after two seconds.
      let connected = sample == "contoso" ? "/cb<Enter><2s><M-c>" : "/browse<Enter><2s>"
      return switch self {
      case .start: ""
      case .coBrowseConnected: connected
      case .slashMenu: "/"
      case .foundInPalette: "<C-p>app tab"
      case .help: "<F1>"
      case .everyKey: "<F1><Enter>"
      case .wrapUp: connected + "<5s><M-x><Enter>"
      case .records: "<C-r><Right>"
      case .recordForm: "<C-r><Left><Enter>"
      case .options: "<M-o><Down>"
      }
    }

    /// The organizations that it is pictured in: the help is the same in each.
    var samples: [String] {
      switch self {
      case .help, .everyKey: ["contoso"]
      case .start, .coBrowseConnected, .slashMenu, .foundInPalette, .wrapUp, .records, .recordForm, .options:
        ["contoso", "northwind"]
      }
    }
  }

  @Test("The palette lists everything before anything is typed")
  func wholePalette() throws {
    var screen = try Screen()
    try screen.press("<C-p>")
    try Picture(name: "contoso-palette-80x24").expect(screen.rows)
  }

  @Test("Each scene matches its stored picture", arguments: Scene.allCases, Size.pictured)
  func scenesLookAsKept(scene: Scene, size: Size) throws {
    for sample in scene.samples {
      var screen = try Screen(sample, size)
      try screen.press(scene.keys(in: sample))
      #expect(FrameProblems.of(screen.console) == [])
      try Picture(name: "\(sample)-\(scene.rawValue)-\(size.width)x\(size.height)").expect(screen.rows)
    }
  }
}
