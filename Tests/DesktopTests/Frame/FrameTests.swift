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
    case palette, help
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
      case .palette: "<C-p>"
      case .help: "<F1>"
      case .wrapUp: connected + "<5s><M-x>"
      case .records: "<C-r><Right>"
      case .recordForm: "<C-r><Left><Enter>"
      case .options: "<M-o><Down>"
      }
    }
  }

  @Test("Each scene matches its stored picture", arguments: Scene.allCases, Size.pictured)
  func scenesLookAsKept(scene: Scene, size: Size) throws {
    for sample in ["contoso", "northwind"] {
      var screen = try Screen(sample, size)
      try screen.press(scene.keys(in: sample))
      #expect(FrameProblems.of(screen.console) == [])
      try Picture(name: "\(sample)-\(scene.rawValue)-\(size.width)x\(size.height)").expect(screen.rows)
    }
  }
}
