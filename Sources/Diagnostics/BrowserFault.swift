/// Why there is no browser, or none any more.
public enum BrowserFault: Error, Hashable, Sendable {
  /// No browser is installed; `named`: the one that was asked for.
  case notFound(named: String?)
  /// The system refused to start it: a code of `errno`.
  case notStarted(path: String, code: Int32)
  /// It started, but did not answer in time.
  case noAnswer(path: String)
  /// It ended, or closed its pipe.
  case ended
  /// A person closed the window with the desk.
  case windowClosed
  /// It does not answer any more.
  case hangs
  /// It refused a command, in its own words.
  case refused(command: String, message: String)
}
