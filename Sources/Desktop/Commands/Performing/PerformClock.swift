import Simulation

extension Scene {
  func action(of command: ClockCommand) throws(CommandRefusal) -> Move.Action? {
    switch command {
    case .stop: if view.isClockStopped { throw .clockStands }
    case .start: if !view.isClockStopped { throw .clockRuns }
    case .letPass(let span): return .input(.passTo(state.now + span))
    }
    return nil
  }
}

extension Console {
  mutating func perform(_ command: ClockCommand) {
    switch command {
    case .stop:
      view.isClockStopped = true
      say(NoteWords.clockStands)
    case .start:
      view.isClockStopped = false
      say(NoteWords.clockRuns)
    // The engine's clock handles this.
    case .letPass: break
    }
  }
}
