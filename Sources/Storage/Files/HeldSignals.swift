import Glibc

/// The signals by which a person or a supervisor ends the program, held back while files lie aside half written.
///
/// They arrive as soon as the change is whole or taken back, so that Ctrl-C leaves no temporary file behind. Only
/// this thread holds them: every other thread of the program refuses them for its whole life.
public enum HeldSignals {
  private static var ending: [Int32] { [SIGINT, SIGTERM, SIGHUP, SIGQUIT] }

  /// Does something that such a signal does not cut off.
  public static func during<Result, Failure: Error>(
    _ change: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for signal in ending { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try change()
  }
}
