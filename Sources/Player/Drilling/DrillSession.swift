import Cells
import Desktop
import Records
import Scenarios
import Simulation

/// Drills in the console, one after another, with the task in a caption below it.
///
/// Pure, like the console: keys and time go in, effects come out, and `frame` draws. The console's keys work as
/// usual while a task is open; virtual time passes only where the scenario says so.
public struct DrillSession: Sendable {
  /// The drills as they begin.
  private let drills: [Drill]
  private let passMark: Int
  /// The keys of the console; some of them also work while nothing can be done in it.
  let keyTable: KeyTable
  /// The index of the drill under way.
  private(set) var number = 0
  private(set) var drill: Drill
  private(set) var phase = Phase.announced
  private(set) var console: Console
  private var finished: [DrillResult] = []
  /// What came of the last attempt.
  private(set) var remark: Remark?
  /// The time since the last step that happened by itself.
  private var elapsed = Span(milliseconds: 0)
  private(set) var size: Size

  /// The parts of a drill.
  enum Phase: Hashable, Sendable {
    /// Its title and description are shown until a key is pressed.
    case announced
    case underWay
    /// Its score is shown.
    case scored
  }

  /// What is said about the last attempt.
  enum Remark: Hashable, Sendable {
    case done
    case mistake(DrillMistake)
    case takenBack
    /// The console has left the drill's run.
    case leftTheRun
    /// A key that can do nothing now.
    case refused(DrillRefusal)
    /// Something that comes from outside the terminal does not count.
    case onlyByHand
  }

  /// - Returns: nil if there is no drill.
  public init?(
    _ drills: [Drill], passMark: Int = DrillScore.usualPassMark, size: Size, keys: KeyTable = .standard
  ) {
    guard let first = drills.first else { return nil }
    self.drills = drills
    self.passMark = passMark
    self.size = size
    keyTable = keys
    drill = first
    console = Console(openedAt: first.run.opening, size: size, keys: keys)
    fit()
  }

  /// What came of the drills so far; the one under way counts as incomplete.
  public var results: [DrillResult] {
    finished + (phase == .scored ? [] : [DrillResult(drill, isComplete: false)])
  }

  /// Whether every drill was done and reaches the pass mark.
  public var isPassed: Bool { finished.count == drills.count && finished.allSatisfy { $0.passes(passMark) } }

  var isLast: Bool { number == drills.count - 1 }
  var count: Int { drills.count }
  var isTask: Bool { if phase == .underWay, case .task = drill.next { true } else { false } }
  var lastResult: DrillResult? { finished.last }
  func passes(_ result: DrillResult) -> Bool { result.passes(passMark) }
}

extension DrillSession: InteractiveScreen {
  public var nextChange: Span? {
    guard phase == .underWay else { return nil }
    switch drill.next {
    case .happens: return Span(milliseconds: max(1, readingTime - elapsed.milliseconds))
    case .task: return drill.untilHint.map { Span(milliseconds: max(1, $0.milliseconds)) }
    case .over: return nil
    }
  }

  /// How long the step that happens next is announced, in milliseconds.
  private var readingTime: Int64 {
    guard case .happens(let step) = drill.next else { return 0 }
    return ReadingTime.ofStep(drill.scenario.steps[step].text)
  }

  public var pageWish: PageWish { console.pageWish }
  public var unsent: [UnsentText] { [] }
  public var recordedRun: Run? { drill.run }

  public mutating func handle(_ events: [ConsoleEvent]) -> [Effect] {
    var effects: [Effect] = []
    for event in events {
      switch event {
      case .elapsed(let span): elapse(span)
      case .screen(let event): effects += handle(event)
      case .input: remark = .onlyByHand
      case .files, .browser, .recording: break
      }
      fit()
    }
    return effects
  }

  public func frame() -> Frame { console.frame(above: caption, on: size) }
}

// MARK: - Time

extension DrillSession {
  private mutating func elapse(_ span: Span) {
    guard phase == .underWay else { return }
    switch drill.next {
    case .task:
      drill.elapse(span)
      if let left = drill.untilHint, left.milliseconds == 0 { drill.giveHint(isAskedFor: false) }
    case .happens:
      elapsed.milliseconds += max(0, span.milliseconds)
      if elapsed.milliseconds >= readingTime { goOn() }
    case .over: break
    }
  }

  /// Does the next step, and all checks that follow it at the same moment.
  private mutating func goOn() {
    remark = nil
    repeat { drill.goOn() } while drill.isAtCheck
    elapsed = Span(milliseconds: 0)
    console = shown(console)
    finishIfOver()
  }

  private mutating func finishIfOver() {
    guard case .over = drill.next else { return }
    // A check that fails may be mended by taking the mistake back.
    if drill.failure != nil, drill.canTakeBack { return }
    finish()
  }

  private mutating func finish() {
    finished.append(DrillResult(drill, isComplete: true))
    phase = .scored
  }

  /// The console after the drill's run.
  private func shown(_ console: Console) -> Console {
    var next = console
    if drill.run.opening != console.run.opening || console.run.entries.isEmpty {
      next = Console(openedAt: drill.run.opening, size: console.size, keys: keyTable)
    }
    next.follow(drill.run)
    return next
  }

  /// The console at the drill's run, whatever it showed before.
  private mutating func restore() {
    console = Console(showing: drill.run, size: console.size, keys: keyTable)
  }

  /// Gives the console the room that the caption leaves, and tells it that it is a drill's.
  private mutating func fit() {
    console.isGuided = true
    console.playingKeys = PlayingKey.ofDrills.filter { playing in
      DrillKey.command(of: playing).map { refusal(of: $0) == nil } ?? false
    }
    let fitting = caption.consoleSize(on: size)
    if console.size != fitting { console.size = fitting }
  }
}

// MARK: - Keys

extension DrillSession {
  private mutating func handle(_ event: ScreenEvent) -> [Effect] {
    if isTask, let chosen = console.playingKey(chosenBy: event) { return handle(.key(chosen.key)) }
    switch event {
    case .resized(let size):
      self.size = size
      return []
    case .resumed, .background: return []
    case .ended: return [.quit]
    case .key(let key):
      let pressed = DrillKey.all(in: keyTable).first { $0.keys.contains(key) && !isTyped($0) }
      guard let command = pressed?.command else { return handleInConsole(event) }
      if let refusal = refusal(of: command) {
        remark = .refused(refusal)
        return []
      }
      return perform(command)
    case .pointer(let pointer):
      if pointer.action == .press, pointer.button == .left, let key = frame().key(at: pointer.position) {
        return handle(.key(key))
      }
      return handleInConsole(event)
    case .paste: return handleInConsole(event)
    }
  }

  /// The drill's keys that work now.
  var keys: [DrillKey] { DrillKey.all(in: keyTable).filter { refusal(of: $0.command) == nil } }

  /// Why a command is not possible now; nil: it is possible.
  func refusal(of command: DrillKey.Command) -> DrillRefusal? {
    switch command {
    case .quit: nil
    case .begin: phase == .underWay ? stillness ?? .isUnderWay : nil
    case .again: phase == .scored ? nil : stillness ?? .isUnderWay
    case .hint: isTask ? drill.hasHint ? nil : .noOtherHint : stillness
    case .show: isTask ? nil : stillness
    // What happens by itself after a mistake is no place to take it back, unless a check has failed.
    case .takeBack:
      if isTask || phase == .underWay && drill.failure != nil {
        drill.canTakeBack ? nil : .noMistake
      } else {
        stillness
      }
    }
  }

  /// Why nothing can be done at the console; nil while a task is open.
  private var stillness: DrillRefusal? {
    switch phase {
    case .announced: .hasNotBegun
    case .scored: .isOver
    case .underWay:
      switch drill.next {
      case .task: nil
      case .happens: .isWatching
      case .over: .checkFailed
      }
    }
  }

  /// Whether the key is typed into the console while a task is open.
  private func isTyped(_ key: DrillKey) -> Bool { isTask && (key.command == .begin || key.command == .again) }

  private mutating func perform(_ command: DrillKey.Command) -> [Effect] {
    switch command {
    case .quit: return [.quit]
    case .begin: return goOnByKey()
    case .again:
      finished.removeLast()
      announce()
    case .hint: drill.giveHint(isAskedFor: true)
    case .takeBack:
      drill.takeBack()
      remark = .takenBack
      restore()
    case .show:
      drill.show()
      remark = nil
      restore()
      finishIfOver()
    }
    return []
  }

  /// Begins the drill that is announced, or goes on to the next one.
  private mutating func goOnByKey() -> [Effect] {
    remark = nil
    guard phase == .scored else {
      phase = .underWay
      return []
    }
    guard !isLast else { return [.quit] }
    number += 1
    announce()
    return []
  }

  /// Begins with the drill's announcement.
  private mutating func announce() {
    drill = drills[number]
    phase = .announced
    remark = nil
    elapsed = Span(milliseconds: 0)
    restore()
  }

  /// Lets the console handle an event while a task is open, and judges what came of it.
  private mutating func handleInConsole(_ event: ScreenEvent) -> [Effect] {
    guard isTask else {
      // The job can be stopped and the screen repainted at any time.
      switch event {
      case .key(let key) where keyTable.keys(of: .suspend).contains(key): return [.suspend]
      case .key(let key) where keyTable.keys(of: .redraw).contains(key): return [.redraw]
      case .key(.control("c")): return [.quit]
      case .pointer(let pointer) where pointer.action != .press: return []
      default:
        remark = stillness.map(Remark.refused)
        return []
      }
    }
    let effects = console.handle([.screen(event)])
    judge()
    return effects
  }

  private mutating func judge() {
    guard let made = console.recordedRun, made != drill.run else { return }
    switch drill.receive(made) {
    case .underWay: remark = nil
    case .done:
      remark = .done
      elapsed = Span(milliseconds: 0)
      finishIfOver()
    case .mistake(let mistake): remark = .mistake(mistake)
    case .ignored:
      remark = .leftTheRun
      restore()
    }
  }
}

extension Drill {
  /// Whether a check is next.
  fileprivate var isAtCheck: Bool {
    if case .happens(let step) = next { isCheck(step) } else { false }
  }
}
