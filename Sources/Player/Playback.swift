import Cells
import Desktop
import Records
import Scenarios
import Simulation

/// Plays scenarios in the console at a person's pace, until someone takes over by hand.
///
/// Pure, like the console: keys and time go in, effects come out, and `frame` draws. Its position is a point
/// among the scenarios' moments, so it can jump to any point, forward or back.
public struct Playback: Sendable {
  let playlist: Playlist
  let library: any Library
  /// The scenario being played.
  var recording: ScenarioRecording
  var position: Position
  /// The console after the steps done so far.
  var settled: Console
  var mode = Mode.playing
  var isPaused = false
  var speed: PlaySpeed
  let showsNotes: Bool
  let notesPace: NotesPace
  /// The keys of the console, some of which also work while it plays.
  let keys: KeyTable
  /// Whether the keys are shown; nobody can press them in a recording.
  var showsKeys = true
  var overlay: Overlay?
  /// A remark about the last key.
  var remark: String?
  /// Effects not yet handed to the surrounding program.
  private var waiting: [Effect] = []
  /// Events for the console that arrived before anyone took over; the console gets them then, so nothing is
  /// lost.
  var unheard: [ConsoleEvent] = []
  private(set) var wholeSize: Size
  /// Whether a step has failed that was shown, whatever came after it.
  public internal(set) var hasFailed = false

  /// How playing waits for the trainer's notes.
  public enum NotesPace: Hashable, Sendable {
    /// Nobody reads them.
    case unread
    /// They stay as long as they take to read.
    case reading
    /// It pauses at each.
    case pausing
  }

  /// Who controls the console.
  enum Mode: Sendable {
    case playing
    case byHand(Console)
  }

  /// What covers the console and takes the keys.
  enum Overlay: Hashable, Sendable {
    case help
    /// The question whether to quit.
    case question
  }

  /// A position in the playback.
  struct Position: Hashable, Sendable {
    var scenario: Int
    /// The number of the scenario's steps that are done.
    var done = 0
    var phase = Phase.settled
    /// The time spent in the phase, in hundredths of a millisecond at the usual pace.
    var elapsed: Int64 = 0
    /// How many checks before the last one passed together with it.
    var together = 0
  }

  /// The phases of a step: it is announced, then done, then there is time to look.
  enum Phase: Hashable, Sendable {
    /// The steps so far are done; the caption shows the last of them, or the scenario's name.
    case settled
    /// The caption shows the next step.
    case announced
    /// The next step is being done.
    case underWay
  }

  /// - Parameter start: the position to start at, paused; nil to start playing at the beginning.
  /// - Returns: nil if there is no scenario.
  public init?(
    _ playlist: Playlist, library: any Library, size: Size, from start: LinePosition? = nil,
    speed: PlaySpeed = .usual, showsNotes: Bool = false, notesPace: NotesPace? = nil,
    keys: KeyTable = .standard
  ) {
    let first = start?.scenario ?? 0
    guard playlist.scenarios.indices.contains(first) else { return nil }
    self.playlist = playlist
    self.library = library
    self.speed = speed
    self.showsNotes = showsNotes
    self.notesPace = notesPace ?? (showsNotes ? .reading : .unread)
    self.keys = keys
    wholeSize = size
    recording = ScenarioRecording(playlist.scenarios[first], library: library, keys: keys)
    position = Position(scenario: first)
    settled = recording.console(
      after: 0, size: Caption.consoleSize(on: size, withNotes: showsNotes))
    if let start {
      isPaused = true
      settle(after: start.step)
      if position.done < recording.doneSteps { announce() } else { sendNotes(ofStep: nil) }
    } else {
      sendNotes(ofStep: nil)
    }
  }

  /// Whether the last step of the last scenario is done.
  var isOver: Bool {
    position.phase == .settled && position.done == recording.doneSteps
      && position.scenario == playlist.scenarios.count - 1
  }

  /// How the next step is animated.
  var animation: StepAnimation {
    position.done < recording.doneSteps
      ? StepAnimation(recording.inputs(of: position.done), at: settled) : .atOnce
  }

  /// The console to show now.
  var console: Console {
    switch mode {
    case .byHand(let console): console
    case .playing:
      position.phase == .underWay ? animation.shown(on: settled, after: position.elapsed / 100) : settled
    }
  }

  var isByHand: Bool { if case .byHand = mode { true } else { false } }
}

extension Playback: InteractiveScreen {
  private var stands: Bool { isPaused || isOver || overlay != nil }

  /// How long a phase lasts, in milliseconds at the usual pace.
  private var duration: Int64 {
    switch position.phase {
    case .settled where position.done == recording.doneSteps: 2500
    case .settled where position.done == 0: max(2000, notesTime)
    case .settled: 1000
    case .announced:
      max(ReadingTime.ofStep(playlist.scenarios[position.scenario].steps[position.done].text), notesTime)
    case .underWay: animation.duration
    }
  }

  /// How long the notes shown now take to read.
  private var notesTime: Int64 {
    guard notesPace == .reading else { return 0 }
    let step = position.phase == .settled ? nil : position.done
    return ReadingTime.ofNotes(playlist.notes(ofScenario: position.scenario, step: step))
  }

  public var nextChange: Span? {
    if case .byHand(let console) = mode { return console.nextChange }
    guard !stands else { return nil }
    let elapsed = position.elapsed / 100
    let left = position.phase == .underWay ? animation.untilChange(after: elapsed) : duration - elapsed
    let hundredths = max(0, left) * 100 - position.elapsed % 100
    return Span(milliseconds: max(1, (hundredths + speed.percent - 1) / speed.percent))
  }

  /// The run of the steps done so far: a step under way is only shown.
  public var recordedRun: Run? {
    switch mode {
    case .playing: settled.recordedRun
    case .byHand(let console): console.recordedRun
    }
  }

  public func frame() -> Frame {
    guard !isByHand else { return console.frame() }
    // While it plays, its customers come by themselves: no key lets them in.
    var shown = console
    shown.isGuided = true
    return shown.frame(above: caption, on: wholeSize)
  }
}

extension Playback {
  mutating func resize(to size: Size) {
    wholeSize = size
    settled.size = Caption.consoleSize(on: size, withNotes: showsNotes)
  }

  /// Lets real time pass; at most one phase ends, so that nothing is skipped after a delay.
  mutating func elapse(_ span: Span) {
    guard !stands else { return }
    position.elapsed += max(0, min(span.milliseconds, 3_600_000)) * speed.percent
    if position.elapsed >= duration * 100 { goOn() }
  }

  mutating func takeWaiting() -> [Effect] {
    defer { waiting = [] }
    return waiting
  }

  /// Emits the notes of a step, or of the scenario as a whole, with a headline.
  mutating func sendNotes(ofStep step: Int?) {
    let notes = playlist.notes(ofScenario: position.scenario, step: step)
    guard !notes.isEmpty else { return }
    if notesPace == .pausing { isPaused = true }
    let scenario = playlist.scenarios[position.scenario]
    var headline = "Scenario \(position.scenario + 1) of \(playlist.scenarios.count)"
    if let step {
      let planned = scenario.steps[step]
      headline += " · step \(step + 1) of \(scenario.steps.count) · \(planned.keyword)\(planned.text)"
    } else {
      headline += " · \(scenario.name)"
    }
    waiting.append(.note([VisibleText.of(headline)] + notes.map { "  " + $0 } + [""]))
  }

  /// The key that an event is, or that it chooses in the menu of the leader key.
  private func chosenKey(by event: ScreenEvent, at console: inout Console) -> Key? {
    if case .key(let key) = event, GivingBack.way(of: key) != nil { return key }
    return console.playingKey(chosenBy: event)?.key
  }

  mutating func handleByHand(_ event: ConsoleEvent) -> [Effect] {
    guard case .byHand(var console) = mode else { return [] }
    if case .screen(let event) = event, let key = chosenKey(by: event, at: &console),
      let way = GivingBack.way(of: key)
    {
      mode = .byHand(console)
      giveBack(way)
      return []
    }
    let effects = console.handle([event])
    console.playingKeys = givingBackKeys(at: console)
    mode = .byHand(console)
    wholeSize = console.size
    return effects
  }
}
