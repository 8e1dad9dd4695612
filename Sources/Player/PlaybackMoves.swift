import Desktop
import Scenarios

/// Moving forward and back.
extension Playback {
  /// Announces the next step.
  mutating func announce() {
    position.phase = .announced
    position.elapsed = 0
    sendNotes(ofStep: position.done)
  }

  /// Moves on when a phase has lasted long enough.
  mutating func goOn() {
    remark = nil
    switch position.phase {
    case .settled where position.done == recording.doneSteps:
      if !isOver { open(scenario: position.scenario + 1) }
    case .settled: announce()
    case .announced where animation.duration > 0:
      position.phase = .underWay
      position.elapsed = 0
    case .announced, .underWay:
      finish()
      finishChecks()
    }
  }

  /// Passes the checks that follow a check at the same moment; one that fails, or that has notes, comes by itself.
  private mutating func finishChecks() {
    let steps = playlist.scenarios[position.scenario].steps
    guard position.done > 0, steps[position.done - 1].isExpectation else { return }
    var together = 0
    while position.done < recording.doneSteps, !isPaused, position.done != recording.failedStep,
      steps[position.done].isExpectation, recording.inputs(of: position.done).isEmpty,
      playlist.notes(ofScenario: position.scenario, step: position.done).isEmpty
    {
      finish()
      together += 1
    }
    position.together = together
  }

  /// Completes the next step now; after a scenario's last step, the next scenario starts.
  mutating func stepOn() {
    if isOver {
      remark = "This is the end."
    } else if position.phase == .settled, position.done == recording.doneSteps {
      open(scenario: position.scenario + 1)
    } else {
      if position.phase == .settled { announce() }
      finish()
    }
  }

  private mutating func finish() {
    settled = recording.console(after: position.done, from: settled)
    position = Position(scenario: position.scenario, done: position.done + 1)
    if isAtFailure {
      isPaused = true
      hasFailed = true
    }
  }

  /// Goes one step back to look at it; playing pauses.
  mutating func stepBack() {
    isPaused = true
    if position.phase == .underWay {
      position.phase = .settled
      position.elapsed = 0
    } else if position.done > 0 {
      settle(after: position.done - 1)
    } else if position.scenario > 0 {
      perform(scenario: position.scenario - 1)
      settle(after: recording.doneSteps)
    } else {
      remark = "This is the beginning."
    }
  }

  /// A scenario relative to the one being played.
  enum Neighbour {
    case next
    /// The beginning of this one, or if already there, the one before.
    case previous
  }

  mutating func skip(to neighbour: Neighbour) {
    let isAtStart = position.done == 0 && position.phase == .settled
    let (wanted, remarkAtEdge) =
      switch neighbour {
      case .next: (position.scenario + 1, "This is the last scenario.")
      case .previous: (isAtStart ? position.scenario - 1 : position.scenario, "This is the first scenario.")
      }
    guard playlist.scenarios.indices.contains(wanted) else {
      remark = remarkAtEdge
      return
    }
    open(scenario: wanted)
  }

  /// Starts a scenario.
  private mutating func open(scenario number: Int) {
    perform(scenario: number)
    sendNotes(ofStep: nil)
  }

  private mutating func perform(scenario number: Int) {
    recording = ScenarioRecording(playlist.scenarios[number], library: library, keys: keys)
    position = Position(scenario: number)
    settled = recording.console(after: 0, size: settled.size)
  }

  /// Goes to the point after a number of the scenario's steps.
  mutating func settle(after steps: Int) {
    position = Position(scenario: position.scenario, done: min(steps, recording.doneSteps))
    settled = recording.console(after: position.done, size: settled.size)
    if isAtFailure { hasFailed = true }
  }

  /// Whether the last step that was done has failed, so that the scenario ends there.
  var isAtFailure: Bool { position.done > 0 && position.done - 1 == recording.failedStep }

  mutating func pause() {
    if isAtFailure, position.phase == .settled, !isOver {
      remark = "A step failed, and the scenario ends here: n opens the next one, ← looks back."
    } else if isOver {
      remark = "This is the end."
    } else {
      isPaused.toggle()
    }
  }

  mutating func takeOver() -> [Effect] {
    // A line that the scenario has half typed is nobody's.
    var console = if case .types = animation { settled } else { console }
    console.size = wholeSize
    let (here, left) = (PlayingKey.goOnFromHere.key.name, PlayingKey.goOnFromWhereItWasLeft.key.name)
    console.keepSaying("By hand. \(here) plays on from here, \(left) from the step you left.")
    let effects = console.handle(unheard)
    unheard = []
    console.playingKeys = givingBackKeys(at: console)
    mode = .byHand(console)
    return effects
  }
}
