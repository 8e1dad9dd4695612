import Glibc
import Records
import Reports
import Simulation

/// What an exploration is told from outside: that its time is over, or that a person pressed Ctrl-C; and what it
/// tells outside: how far it is.
///
/// Ctrl-C is held back as long as it lives, and only asked about, so that what was reached can be reported.
final class ExplorationWatch {
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let limit: Span?
  private var shown: ContinuousClock.Instant
  private var before = sigset_t()

  init(limit: Span?) {
    start = clock.now
    shown = start
    self.limit = limit
    var interrupts = sigset_t()
    sigemptyset(&interrupts)
    sigaddset(&interrupts, SIGINT)
    pthread_sigmask(SIG_BLOCK, &interrupts, &before)
  }

  /// How long it has lived.
  var seconds: Double { (clock.now - start) / .seconds(1) }

  /// What cuts the exploration off now.
  func stop() -> Exploration.Bound? {
    var pending = sigset_t()
    sigemptyset(&pending)
    sigpending(&pending)
    if sigismember(&pending, SIGINT) == 1 { return .interrupt }
    if let limit, seconds * 1000 >= Double(limit.milliseconds) { return .time }
    return nil
  }

  /// Shows how far it is, a few times a second.
  func show(_ exploration: Exploration) {
    guard clock.now - shown > .milliseconds(200) else { return }
    shown = clock.now
    // Progress that cannot be shown changes no result.
    try? Output.messages.showProgress(ExplorationReport.progress(of: exploration))
  }
}
