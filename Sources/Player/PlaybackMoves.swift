import Desktop
import Scenarios

/// Moving forward and back.
extension Playback {
  /// Announces the next step.
  mutating func announce() {
    place.phase = .announced
    place.elapsed = 0
    tellNotes(ofStep: place.done)
  }

  /// Moves on when a phase has lasted long enough.
  mutating func goOn() {
    remark = nil
    switch place.phase {
    case .settled where place.done == performed.doneSteps:
      if !isOver { open(scenario: place.scenario + 1) }
    case .settled: announce()
    case .announced where doing.duration > 0:
      place.phase = .underWay
      place.elapsed = 0
    case .announced, .underWay: finish()
    }
  }

  /// Completes the next step now; after a scenario's last step, the next scenario starts.
  mutating func stepOn() {
    if isOver {
      remark = "This is the end."
    } else if place.phase == .settled, place.done == performed.doneSteps {
      open(scenario: place.scenario + 1)
    } else {
      if place.phase == .settled { announce() }
      finish()
    }
  }

  private mutating func finish() {
    settled = performed.console(after: place.done, from: settled)
    place = Place(scenario: place.scenario, done: place.done + 1)
    if place.done - 1 == performed.failedStep { isPaused = true }
  }

  /// Goes one step back to look at it; playing pauses.
  mutating func stepBack() {
    isPaused = true
    if place.phase == .underWay {
      place.phase = .settled
      place.elapsed = 0
    } else if place.done > 0 {
      settle(after: place.done - 1)
    } else if place.scenario > 0 {
      perform(scenario: place.scenario - 1)
      settle(after: performed.doneSteps)
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
    let isAtStart = place.done == 0 && place.phase == .settled
    let (wanted, remarkAtEdge) =
      switch neighbour {
      case .next: (place.scenario + 1, "This is the last scenario.")
      case .previous: (isAtStart ? place.scenario - 1 : place.scenario, "This is the first scenario.")
      }
    guard programme.scenarios.indices.contains(wanted) else {
      remark = remarkAtEdge
      return
    }
    open(scenario: wanted)
  }

  /// Starts a scenario.
  private mutating func open(scenario number: Int) {
    perform(scenario: number)
    tellNotes(ofStep: nil)
  }

  private mutating func perform(scenario number: Int) {
    performed = PerformedScenario(programme.scenarios[number], library: library)
    place = Place(scenario: number)
    settled = performed.console(after: 0, size: settled.size)
  }

  /// Goes to the point after a number of the scenario's steps.
  mutating func settle(after steps: Int) {
    place = Place(scenario: place.scenario, done: min(steps, performed.doneSteps))
    settled = performed.console(after: place.done, size: settled.size)
  }

  mutating func pause() {
    if isOver { remark = "This is the end." } else { isPaused.toggle() }
  }

  mutating func takeOver() -> [Effect] {
    var console = console
    console.size = wholeSize
    console.say("You have taken over: the console is live from here. F1 is its help.")
    let effects = console.handle(unheard)
    unheard = []
    mode = .byHand(console)
    return effects
  }
}
