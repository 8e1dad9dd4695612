import CNcurses
import Glibc

/// The received signals in order: a handler writes each into a pipe, and the loop reads it when it can act.
///
/// A second terminating signal ends the program at once, as does a crash; both restore the terminal first.
/// All handlers are installed in this file, because their C functions share memory within one object file
/// only. For the same reason none of its methods is inlined into another file: a release did that, and forgot the first
/// Ctrl-C in memory that no handler reads.
struct SignalPipe {
  /// Becomes readable when a signal has arrived.
  let output: Int32
  private let input: Int32

  /// Installs the handlers; nil if the system has no more descriptors.
  ///
  /// `rescue` must live until the program ends.
  @inline(never)
  init?(rescue: UnsafeMutablePointer<terminal_rescue>) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    output = ends[0]
    input = ends[1]
    terminal_install_signal_handlers(rescue, input)
    let stackSize = 64 * 1024
    // Never freed: a crash may come at any time.
    terminal_install_crash_handlers(
      UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16), stackSize)
  }

  /// Reads the numbers of the signals that arrived since the last call.
  func takeAll() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(output, &bytes, bytes.count)
    return count > 0 ? bytes[..<count].map(Int32.init) : []
  }

  /// Makes the next signal that ends the program the first one again.
  @inline(never)
  func forgetEnding() { terminal_forget_ending() }

  /// Restores the signals' usual effect.
  ///
  /// Crashes are still handled.
  @inline(never)
  func close() {
    terminal_remove_signal_handlers()
    Glibc.close(output)
    Glibc.close(input)
  }
}
