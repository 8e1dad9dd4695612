import Cells
import Glibc
import Linear
import Records
import Simulation
import Storage
import Terminal

/// The loop around the console that speaks in lines: it reads lines, prints the answers, and measures time.
public struct LinearLoop {
  private var console: LinearConsole
  private let streams: LineStreams
  private let clock: any ConsoleClock
  private let journal: (any RehearsalJournal)?
  private let isASCIIOnly: Bool
  private var lastTicks: Int64
  /// Whether Ctrl-C was the last thing, and has been answered with a warning.
  private var hasWarned = false

  /// - Parameter clock: the clock that the rehearsal's time follows.
  public init(
    _ console: LinearConsole, _ streams: LineStreams, clock: any ConsoleClock = WallClock(),
    journal: (any RehearsalJournal)? = nil, isASCIIOnly: Bool = false
  ) {
    (self.console, self.streams, self.clock) = (console, streams, clock)
    (self.journal, self.isASCIIOnly) = (journal, isASCIIOnly)
    lastTicks = clock.ticks
  }

  /// Runs until the person quits, the input ends, nobody reads the output any more, or a signal comes.
  ///
  /// - Parameter greeting: the lines before the first answer.
  /// - Returns: the exit code: 0, or 128 plus the number of the signal that ended it.
  public mutating func run(_ greeting: [LinearLine]) -> Int32 {
    defer { journal?.end(console.presentRun) }
    guard show(greeting), prompt() else { return 0 }
    while true {
      switch streams.next(within: milliseconds) {
      case .signal(.interrupted) where streams.isTyped && console.hasLiveSession && !hasWarned:
        hasWarned = true
        streams.signals?.goOn()
        streams.forgetHalfTyped()
        guard show([.sessionIsLive], afterPrompt: true), prompt() else { return 0 }
      case .signal(let end): return end.exitCode
      case .end: return 0
      case .line(let line):
        hasWarned = false
        guard echo(line) else { return 0 }
        let news = passedTime()
        let answer = console.handle(line)
        guard show(news + answer) else { return 0 }
        if console.hasEnded { return 0 }
        guard prompt() else { return 0 }
      case .nothing:
        let news = passedTime()
        guard news.isEmpty || (show(news, afterPrompt: true) && prompt()) else { return 0 }
      }
    }
  }

  /// How long to wait for a line, at most until the next thing that is due; nil: without a limit.
  private var milliseconds: Int? {
    guard streams.isTyped, let due = console.nextDue else { return nil }
    let left = due - console.run.state.now
    return Int(min(max(0, left.milliseconds), 60_000))
  }

  /// What has happened since the last line; from a pipe, time passes only by commands.
  private mutating func passedTime() -> [LinearLine] {
    guard streams.isTyped else { return [] }
    let ticks = clock.ticks
    defer { lastTicks = ticks }
    return console.advance(to: console.run.state.now + Span(milliseconds: ticks - lastTicks))
  }

  /// Records what has happened, and then prints lines.
  ///
  /// - Parameter afterPrompt: whether the prompt stands at the beginning of the line.
  /// - Returns: whether somebody still reads.
  private func show(_ lines: [LinearLine], afterPrompt: Bool = false) -> Bool {
    var texts = lines.map(\.text)
    if let problem = journal?.record(console.presentRun) {
      texts.append(LinearLine.recordingStopped(problem).text)
    }
    if isASCIIOnly { texts = texts.map(ASCIIText.of) }
    let start = afterPrompt && streams.hasPrompt ? "\n" : ""
    return texts.isEmpty || streams.write(start + texts.map { "\($0)\n" }.joined())
  }

  /// Repeats a command from a pipe, so that whoever reads the output sees what was answered.
  private func echo(_ line: String) -> Bool {
    guard !streams.isTyped, line.contains(where: { !$0.isWhitespace }) else { return true }
    let text = LinearLine.echo(line)
    return streams.write((isASCIIOnly ? ASCIIText.of(text) : text) + "\n")
  }

  /// Asks for a line; what is half typed is said again.
  private func prompt() -> Bool { !streams.hasPrompt || streams.write("> \(streams.halfTyped)") }
}
