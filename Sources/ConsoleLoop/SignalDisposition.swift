import Glibc

/// What a signal does for a while, and what it did before.
struct SignalDisposition {
  let signal: Int32
  private let before: sigaction

  /// Ignores the signal, or gives it its default effect.
  init(_ signal: Int32, ignored: Bool) {
    self.signal = signal
    var new = sigaction()
    sigemptyset(&new.sa_mask)
    new.__sigaction_handler.sa_handler = ignored ? SIG_IGN : SIG_DFL
    var old = sigaction()
    sigaction(signal, &new, &old)
    before = old
  }

  /// Gives the signal its former effect.
  func restore() {
    var before = before
    sigaction(signal, &before, nil)
  }
}
