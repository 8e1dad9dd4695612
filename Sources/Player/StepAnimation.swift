import Desktop
import Records
import Simulation

/// How a step is animated, and how long that takes at the usual pace.
enum StepAnimation: Sendable {
  /// Nothing is animated.
  case atOnce
  /// A line is typed letter by letter, then sent.
  case types(Input, letters: Int)
  /// The pointer goes to a button, which is then pressed.
  case pointsAtButton(Input)
  /// Virtual time advances to this instant.
  case passes(to: Instant, from: Instant)

  init(_ inputs: [Input], at console: Console) {
    guard let first = inputs.first else {
      self = .atOnce
      return
    }
    if let gesture = console.gesture(before: first) {
      switch gesture {
      case .types(let letters): self = .types(first, letters: letters)
      case .pointsAtButton: self = .pointsAtButton(first)
      }
      return
    }
    let instants = inputs.compactMap { input in
      if case .passTo(let instant) = input { instant } else { nil }
    }
    let now = console.state.now
    guard instants.count == inputs.count, let end = instants.last, end > now else {
      self = .atOnce
      return
    }
    self = .passes(to: end, from: now)
  }

  /// A letter takes 40 ms (25 letters a second); long texts are typed faster, to keep the wait short.
  private static func letterTime(_ letters: Int) -> Int64 { min(40, 6000 / Int64(max(1, letters))) }
  /// How long a line is shown before it is sent, and a button is marked before it is pressed.
  private static let hesitation: Int64 = 600
  /// The longest wait, however much virtual time passes.
  private static let longestWait: Int64 = 3000

  /// The duration in milliseconds.
  var duration: Int64 {
    switch self {
    case .atOnce: 0
    case .types(_, let letters): Int64(letters) * max(1, Self.letterTime(letters)) + Self.hesitation
    case .pointsAtButton: Self.hesitation
    case .passes(let end, let start): min((end - start).milliseconds, Self.longestWait)
    }
  }

  /// How long the picture stays unchanged after this much of the animation.
  func untilChange(after elapsed: Int64) -> Int64 {
    switch self {
    case .atOnce, .pointsAtButton: return duration - elapsed
    case .types(_, let letters):
      let time = max(1, Self.letterTime(letters))
      return elapsed >= Int64(letters) * time ? duration - elapsed : time - elapsed % time
    case .passes: return min(50, duration - elapsed)
    }
  }

  /// The console during the animation.
  func shown(on console: Console, after elapsed: Int64) -> Console {
    switch self {
    case .atOnce: return console
    case .types(let input, let letters):
      let typed = min(letters, Int(elapsed / max(1, Self.letterTime(letters))))
      return console.onTheWay(to: input, letters: typed)
    case .pointsAtButton(let input): return console.onTheWay(to: input, letters: 0)
    case .passes(let end, let start):
      let (part, whole) = (Double(elapsed), Double(max(1, duration)))
      let passed = Int64(Double((end - start).milliseconds) * min(1, part / whole))
      var passing = console
      passing.pass(to: start + Span(milliseconds: passed))
      return passing
    }
  }
}
