import Simulation

extension Scene {
  func check(_ command: AdministratorCommand) throws(CommandRefusal) {
    switch command {
    case .saveSettings:
      switch console.saved.location {
      case .folder: break
      case .sample, .nowhere: throw .notSaved(console.saved.location)
      }
    case .install: break
    case .uninstall(let name):
      // The engine is asked after the person has agreed.
      if let refusal = state.refusal(of: .administrator(.uninstalls(name))) { throw .engine(refusal) }
    }
  }
}

extension Console {
  mutating func perform(_ command: AdministratorCommand) -> [Effect] {
    switch command {
    case .saveSettings: return saveSettings()
    case .install: askToInstall(from: nil)
    case .uninstall(let name): return askToUninstall(name)
    }
    return []
  }
}
