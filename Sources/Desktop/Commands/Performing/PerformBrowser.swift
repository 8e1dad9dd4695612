import Simulation

extension Scene {
  func action(of command: BrowserCommand) throws(CommandRefusal) -> Move.Action? {
    if console.browser == .unavailable { throw .noBrowserHere }
    switch command {
    case .runPages:
      if state.pageRuntime.isBrowser { throw .pagesRunAlready }
      return .input(.trainer(.runsPages(.browser)))
    case .simulate:
      guard state.pageRuntime.isBrowser else { throw .pagesAreSimulated }
      return .input(.trainer(.runsPages(.simulated)))
    case .takePicture, .press:
      guard case .running = console.browser, state.pageRuntime.isBrowser else { throw .pagesAreSimulated }
      if command == .press, focused?.frontTab?.page == nil { throw .noApp(elsewhere: nil) }
      return nil
    }
  }
}

extension Console {
  mutating func perform(_ command: BrowserCommand) -> [Effect] {
    switch command {
    // The engine notes these, and the surrounding program follows.
    case .runPages, .simulate: return []
    case .press:
      guard let tab = state.frontTab else { return [] }
      view.overlay = .prompt(Prompt(purpose: .press(tab)))
      return []
    case .takePicture: return [.takePicture]
    }
  }
}
