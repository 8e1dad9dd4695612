import Simulation

/// What a screen asks of the browser now.
public enum PageWish: Sendable {
  /// No page runs: the third-party apps are simulated.
  case none
  /// A moment of the past is shown: the pages stay as this run, the present, has left them.
  case standStill(Run)
  /// The pages follow this run.
  case follow(Run)
}

extension InteractiveScreen {
  public var pageWish: PageWish { .none }
}

extension Console {
  public var pageWish: PageWish {
    let present = presentRun
    guard present.state.pageRuntime.isBrowser else { return .none }
    return history.isPast ? .standStill(present) : .follow(present)
  }

  /// The run up to the present, whatever moment is shown.
  var presentRun: Run { history.present }
}
