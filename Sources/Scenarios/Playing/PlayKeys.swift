import Cells
import Desktop

/// A key while a scenario is played, and what it does: footer and help come from these.
struct PlayKey: Sendable {
  let keys: [Key]
  let command: Command
  /// How the footer names it.
  let sign: String
  let word: String?
  let title: String

  /// What can be told to a playback.
  enum Command: Hashable, Sendable {
    case pause, stepOn, stepBack, faster, slower, nextScenario, previousScenario
    case takeOver, help, quit, interrupt, suspend, redraw
  }

  private init(_ keys: Key..., do command: Command, _ sign: String, _ word: String?, _ title: String) {
    self.keys = keys
    self.command = command
    self.sign = sign
    self.word = word
    self.title = title
  }

  /// The one table, in the footer's order.
  static let all: [PlayKey] = [
    PlayKey(.function(1), do: .help, "F1", "Help", "This help"),
    PlayKey(.character(" "), do: .pause, "Space", "Pause", "Pause, or go on"),
    PlayKey(.right, do: .stepOn, "→", "Step", "The next step now"),
    PlayKey(.left, do: .stepBack, "←", "Back", "A step back, to what was so then; the playing pauses"),
    PlayKey(.character("+"), .character("="), do: .faster, "+", "Fast", "Faster"),
    PlayKey(.character("-"), do: .slower, "-", "Slow", "Slower"),
    PlayKey(
      .escape, do: .takeOver, "Esc", "Take over",
      "Take over by hand: the console is live from here, with everything that has happened"),
    PlayKey(.control("q"), .character("q"), do: .quit, "^Q", "Quit", "Quit"),
    PlayKey(.character("n"), .pageDown, do: .nextScenario, "n", "Next scenario", "The next scenario"),
    PlayKey(
      .character("p"), .pageUp, do: .previousScenario, "p", nil,
      "The scenario from its beginning; there, the one before"),
    PlayKey(.control("l"), do: .redraw, "^L", nil, "Paint the screen anew"),
    PlayKey(.control("z"), do: .suspend, "^Z", nil, "Suspend; `fg` comes back"),
    PlayKey(.control("c"), do: .interrupt, "^C", nil, "Quit, after a question"),
  ]

  static let answers = [
    KeyHint(keys: [.character("y")], sign: "y", word: "Yes", title: "Yes"),
    KeyHint(keys: [.character("n")], sign: "n", word: "No", title: "No"),
  ]

  static func command(for key: Key) -> Command? { all.first { $0.keys.contains(key) }?.command }
}

extension Playback {
  /// The keys that work now, as footer and help show them.
  var keyHints: [KeyHint] {
    switch overlay {
    case .question: PlayKey.answers
    case .help, nil:
      PlayKey.all.map { key in
        KeyHint(keys: key.keys, sign: key.sign, word: word(of: key), title: key.title, need: need(of: key))
      }
    }
  }

  private func need(of key: PlayKey) -> KeyHint.Need {
    switch key.command {
    case .help, .pause, .quit: .most
    case .stepOn, .stepBack, .takeOver: .much
    default: .less
    }
  }

  private func word(of key: PlayKey) -> String? {
    switch key.command {
    case .pause: isOver ? nil : isPaused ? "Go on" : key.word
    case .stepOn, .faster, .slower: isOver ? nil : key.word
    case .stepBack: place == Place(scenario: 0, elapsed: place.elapsed) ? nil : key.word
    case .nextScenario: place.scenario + 1 < programme.scenarios.count ? key.word : nil
    default: key.word
    }
  }

  /// Takes in all that the terminal has to say at once; once somebody has taken over, it is for the console.
  public mutating func handle(_ events: [ScreenEvent]) -> [Effect] {
    var effects: [Effect] = []
    for (place, event) in events.enumerated() {
      guard !isByHand else { return effects + handleByHand(Array(events[place...])) }
      switch event {
      case .key(let key): effects += handle(key)
      case .pointer(let pointer):
        guard pointer.action == .press, pointer.button == .left else { continue }
        if let key = frame().key(at: pointer.position) { effects += handle(key) } else { overlay = nil }
      case .resized(let size): self.size = size
      case .paste: remark = Self.onlyByHand
      case .ended: effects.append(.quit)
      }
      effects += takeWaiting()
    }
    return effects
  }

  private static let onlyByHand = "Esc takes over by hand; F1 lists the keys."

  private mutating func handle(_ key: Key) -> [Effect] {
    remark = nil
    switch overlay {
    case .question: return answer(key)
    case .help:
      overlay = nil
      // Whatever else it means, it put the help away; only leaving is not to be asked twice.
      guard let command = PlayKey.command(for: key), [.quit, .interrupt, .suspend].contains(command) else {
        return []
      }
      return perform(command)
    case nil:
      guard let command = PlayKey.command(for: key) else {
        remark = Self.onlyByHand
        return []
      }
      return perform(command)
    }
  }

  private mutating func answer(_ key: Key) -> [Effect] {
    switch key {
    case .character("y"), .character("Y"), .control("c"), .control("q"): return [.quit]
    case .character("n"), .character("N"), .escape: overlay = nil
    default: break
    }
    return []
  }

  private mutating func perform(_ command: PlayKey.Command) -> [Effect] {
    switch command {
    case .pause: pause()
    case .stepOn: stepOn()
    case .stepBack: stepBack()
    case .faster: speed = speed.faster
    case .slower: speed = speed.slower
    case .nextScenario: skip(to: .next)
    case .previousScenario: skip(to: .previous)
    case .takeOver: takeOver()
    case .help: overlay = .help
    case .quit: return [.quit]
    case .interrupt: overlay = .question
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    }
    return []
  }
}
