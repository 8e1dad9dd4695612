import Cells
import Desktop
import Simulation

/// How the scenario goes on after someone has taken over by hand.
enum GivingBack: Hashable, Sendable {
  /// With what was done by hand.
  case fromHere
  /// As if nobody had taken over.
  case whereItWasLeft

  /// The way that a key asks for; the console uses neither.
  static func way(of key: Key) -> GivingBack? {
    switch key {
    case PlayingKey.goOnFromHere.key: .fromHere
    case PlayingKey.goOnFromWhereItWasLeft.key: .whereItWasLeft
    default: nil
    }
  }
}

extension Playback {
  /// The keys that give the scenario back and do something at a console that someone has taken over.
  func givingBackKeys(at console: Console) -> [PlayingKey] {
    let goesOn =
      console.recordedRun.map { recording.canGoOn(after: position.done, from: $0) } ?? false
    return (goesOn ? [.goOnFromHere] : []) + [.goOnFromWhereItWasLeft]
  }

  /// Goes on with the scenario; it pauses first, so that people see where they are.
  mutating func giveBack(_ way: GivingBack) {
    guard case .byHand(var console) = mode else { return }
    if way == .fromHere {
      guard let run = console.recordedRun,
        let going = recording.goingOn(after: position.done, from: run, library: library)
      else {
        let left = PlayingKey.goOnFromWhereItWasLeft.key.name
        console.say("The scenario cannot go on from another past: \(left) goes on from where it was left.")
        mode = .byHand(console)
        return
      }
      recording = going
    }
    mode = .playing
    resize(to: wholeSize)
    // A step that was announced, perhaps with its notes, is announced again.
    let isAnnounced = position.phase != .settled
    settle(after: position.done)
    if isAnnounced, position.done < recording.doneSteps { position.phase = .announced }
    isPaused = !isOver
    remark =
      way == .fromHere
      ? "The scenario goes on from here: Space resumes." : "Back where the scenario was left: Space resumes."
  }
}
