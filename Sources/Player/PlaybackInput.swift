import Cells
import Desktop

/// Input during playback.
extension Playback {
  /// Handles all events in order; once someone has taken over, they go to the console.
  public mutating func handle(_ events: [ConsoleEvent]) -> [Effect] {
    var effects: [Effect] = []
    for event in events {
      guard !isByHand else {
        effects += handleByHand(event) + takeWaiting()
        continue
      }
      switch event {
      case .screen(let event): effects += handle(event)
      case .elapsed(let span): elapse(span)
      case .files, .browser: unheard.append(event)
      case .recording(let report): remark = report.words
      // With this input it would no longer be the scenario.
      case .input: remark = onlyByHand
      }
      effects += takeWaiting()
    }
    return effects
  }

  private mutating func handle(_ event: ScreenEvent) -> [Effect] {
    switch event {
    case .key(let key): return handle(key)
    case .pointer(let pointer):
      guard pointer.action == .press, pointer.button == .left else { return [] }
      if let key = frame().key(at: pointer.position) { return handle(key) }
      overlay = nil
    case .resized(let size): resize(to: size)
    case .paste: remark = onlyByHand
    case .resumed, .background: break
    case .ended: return [.quit]
    }
    return []
  }

  private var onlyByHand: String { "Esc takes over by hand; \(keys.name(of: .help)) lists the keys." }

  private mutating func handle(_ key: Key) -> [Effect] {
    remark = nil
    switch overlay {
    case .question: return answer(key)
    case .help:
      overlay = nil
      // The key has closed the help, whatever else it means; only the keys for leaving still act, so that
      // they need no second press.
      guard let command = PlayKey.command(for: key, in: keys),
        [.quit, .interrupt, .suspend].contains(command)
      else {
        return []
      }
      return perform(command)
    case nil:
      guard let command = PlayKey.command(for: key, in: keys) else {
        remark = onlyByHand
        return []
      }
      return perform(command)
    }
  }

  private mutating func answer(_ key: Key) -> [Effect] {
    switch key {
    case .character("y"), .character("Y"), .control("c"): return [.quit]
    case .character("n"), .character("N"), .escape: overlay = nil
    default: if keys.keys(of: .quit).contains(key) { return [.quit] }
    }
    return []
  }

  private mutating func perform(_ command: PlayKey.Command) -> [Effect] {
    switch command {
    case .pause: pause()
    case .stepOn: stepOn()
    case .stepBack: stepBack()
    case .faster:
      if speed.faster == speed { remark = "This is the fastest." }
      speed = speed.faster
    case .slower:
      if speed.slower == speed { remark = "This is the slowest." }
      speed = speed.slower
    case .nextScenario: skip(to: .next)
    case .previousScenario: skip(to: .previous)
    case .takeOver: return takeOver()
    case .help: overlay = .help
    case .quit: return [.quit]
    case .interrupt: overlay = .question
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    }
    return []
  }
}
