import Simulation

extension Scene {
  func action(of command: PresenceCommand) -> Move.Action {
    switch command {
    case .reset: .input(.agent(.resetsPresence))
    }
  }
}
