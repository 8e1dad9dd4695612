import Simulation

/// A command for the browser that the providers' own pages run in.
enum BrowserCommand: CommandKind {
  case runPages, simulate
  /// Asks for the text of a button or link of the page in front, and presses it.
  case press
  /// Writes a picture of the page to a file.
  case takePicture

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .runPages: "Run the providers' pages in a browser"
    case .simulate: "Simulate the third-party apps again"
    case .press: "Press a button of the page, by its text"
    case .takePicture: "Picture of the page: write what the browser shows to a PNG"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? { nil }

  /// What the palette lists: nothing where no browser can be started.
  static func listed(with status: BrowserStatus) -> [BrowserCommand] {
    switch status {
    case .unavailable: []
    case .off: [.runPages]
    case .starting, .running: [.simulate, .press, .takePicture]
    }
  }
}
