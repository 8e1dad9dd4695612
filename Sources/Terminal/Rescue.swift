import CNcurses
import Glibc

/// What gives the terminal back when the program cannot go on: bytes and settings, prepared beforehand.
///
/// The memory is never freed, because a signal handler may want it at any time.
struct Rescue {
  let memory: UnsafeMutablePointer<terminal_rescue>

  /// Notes how the terminal is set now, before anything changes it.
  init() {
    memory = .allocate(capacity: 1)
    memory.initialize(to: terminal_rescue())
    memory.pointee.error_output = -1
    memory.pointee.collected = -1
    tcgetattr(STDIN_FILENO, &memory.pointee.settings)
  }

  /// From here on the terminal is ours: what `bytes` say is to be undone.
  func arm(bytes: [UInt8]) {
    withUnsafeMutableBytes(of: &memory.pointee.bytes) { room in
      memory.pointee.count = min(bytes.count, room.count)
      room.copyBytes(from: bytes.prefix(room.count))
    }
    memory.pointee.armed = 1
  }

  func disarm() { memory.pointee.armed = 0 }

  /// Puts the terminal's settings back, whatever ncurses made of them.
  func restoreSettings() { tcsetattr(STDIN_FILENO, TCSADRAIN, &memory.pointee.settings) }
}

/// Standard error while the screen is on: kept in memory, and written where it belongs when the screen is off.
///
/// Only if it is a terminal too: what goes to a file goes there at once.
struct KeptErrors {
  private let rescue: UnsafeMutablePointer<terminal_rescue>

  init(_ rescue: Rescue) { self.rescue = rescue.memory }

  func begin() {
    guard isatty(STDERR_FILENO) == 1, rescue.pointee.collected < 0 else { return }
    let file = terminal_memory_file()
    guard file >= 0 else { return }
    let output = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard output >= 0, dup2(file, STDERR_FILENO) >= 0 else {
      close(file)
      return
    }
    rescue.pointee.error_output = output
    rescue.pointee.collected = file
  }

  func end() {
    guard rescue.pointee.collected >= 0 else { return }
    let (output, file) = (rescue.pointee.error_output, rescue.pointee.collected)
    dup2(output, STDERR_FILENO)
    terminal_replay_errors(rescue)
    rescue.pointee.collected = -1
    rescue.pointee.error_output = -1
    close(file)
    close(output)
  }
}
