import Simulation

extension Scene {
  func action(of command: ClockCommand) throws(CommandRefusal) -> Move.Action? {
    switch command {
    case .stop: if view.isClockStopped { throw .clockStands }
    case .start: if !view.isClockStopped { throw .clockRuns }
    case .run(let speed): if !view.isClockStopped, view.clockSpeed == speed { throw .clockRuns }
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
      say(NoteWords.clockRuns(at: view.clockSpeed))
    case .run(let speed):
      view.isClockStopped = false
      view.clockSpeed = speed
      say(NoteWords.clockRuns(at: speed))
    // The engine's clock handles this.
    case .letPass: break
    }
  }
}
