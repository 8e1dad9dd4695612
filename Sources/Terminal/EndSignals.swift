import CNcurses
import Cells
import Glibc

/// The signals that end a program which reads lines, received one by one instead of ending it.
///
/// A second signal ends the program at once, unless it goes on after the first.
public final class EndSignals {
  private let pipe: SignalPipe
  private let typing: TypingTerminal?

  /// Installs the handlers; nil if the system has no more descriptors.
  ///
  /// - Parameter typing: the terminal whose settings are given back while the job is stopped, and at a sudden end.
  public init?(typing: TypingTerminal? = nil) {
    guard let pipe = SignalPipe(rescue: (typing?.rescue ?? Rescue()).memory) else { return nil }
    self.pipe = pipe
    self.typing = typing
  }

  deinit { pipe.close() }

  /// Readable when a signal has arrived.
  public var descriptor: Int32 { pipe.output }

  /// Goes on in spite of a signal: the next one is again the first.
  public func goOn() { pipe.forgetEnding() }

  /// The signal that ends the program, if one has arrived.
  ///
  /// Ctrl-Z stops the job here, as it does in other programs.
  public func take() -> EndOfInput? {
    for number in pipe.takeAll() {
      switch number {
      case SIGINT: return .interrupted
      case SIGTERM: return .terminated
      case SIGHUP: return .hungUp
      case SIGQUIT: return .quit
      case SIGTSTP:
        typing?.end()
        terminal_stop_group()
        typing?.begin()
      default: break
      }
    }
    return nil
  }
}
