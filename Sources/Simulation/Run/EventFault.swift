import Records

/// Something that goes wrong with an event of a third-party app.
public enum EventFault: Hashable, Sendable {
  /// It never arrives.
  case lost
  case twice
  /// It arrives so much later.
  case late(Span)
  /// The page dispatches it to its own `window`.
  case toWindow
  /// The page sends the event of the other mode.
  case ofOtherMode
}

/// What is different about an input in another course of events.
public enum InputChange: Hashable, Sendable {
  /// It does not happen.
  case switchedOff
  case fault(EventFault)

  /// The changes that make sense for an input; a lost event is one that is switched off.
  public static func choices(for input: Input) -> [InputChange] {
    guard case .provider(.sends(_, to: let target, from: _)) = input else { return [.switchedOff] }
    let toWindow: [EventFault] =
      switch target {
      case .top: [.toWindow]
      case .window: []
      }
    let faults: [EventFault] = [.lost, .twice] + lateness.map { .late($0) } + toWindow + [.ofOtherMode]
    return faults.map { .fault($0) }
  }

  /// How late an event can be: a moment, longer than most sessions take to connect, and longer than most last.
  private static let lateness: [Span] = [.seconds(10), .minutes(1), .minutes(3)]

  /// What happens instead of an input, and when.
  func replacement(of input: Input, at instant: Instant) -> [(input: Input, instant: Instant)] {
    switch self {
    case .switchedOff, .fault(.lost): []
    case .fault(.twice): [(input, instant), (input, instant)]
    case .fault(.late(let span)): [(input, instant + span)]
    case .fault(.toWindow): [(input.event { event, _ in (event, .window) }, instant)]
    case .fault(.ofOtherMode):
      [
        (
          input.event { event, target in (ProviderEvent(event.milestone, of: event.mode.other), target) },
          instant
        )
      ]
    }
  }
}

extension Input {
  /// The input with another event or target; any other input stays as it is.
  fileprivate func event(_ change: (ProviderEvent, EventTarget) -> (ProviderEvent, EventTarget)) -> Input {
    guard case .provider(.sends(let event, to: let target, from: let tab)) = self else { return self }
    let (newEvent, newTarget) = change(event, target)
    return .provider(.sends(newEvent, to: newTarget, from: tab))
  }
}

extension RemoteAssistanceMode {
  fileprivate var other: RemoteAssistanceMode {
    switch self {
    case .coBrowse: .screenSharing
    case .screenSharing: .coBrowse
    }
  }
}
