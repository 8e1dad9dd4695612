import Desktop
import Scenarios

/// Going on, and back.
extension Playback {
  /// The step that comes next is announced.
  mutating func announce() {
    place.phase = .announced
    place.elapsed = 0
    tellNotes(ofStep: place.done)
  }

  /// What comes when a phase has lasted long enough.
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

  /// The next step is done now; after a scenario's last one comes the next scenario.
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

  /// A step back, to look at it: the playing pauses.
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

  /// A scenario seen from the one that is played.
  enum Neighbour {
    case next
    /// The same from its beginning; there, the one before.
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

  /// Goes to where so many of the scenario's steps are done.
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
