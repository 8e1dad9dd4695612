import CNcurses
import Glibc

/// Restores the terminal when the program cannot continue, with bytes and settings prepared in advance.
///
/// The memory is never freed, because a signal handler may need it at any time.
struct Rescue {
  let memory: UnsafeMutablePointer<terminal_rescue>

  /// Records the terminal's settings before anything changes them.
  init() {
    memory = .allocate(capacity: 1)
    memory.initialize(to: terminal_rescue())
    memory.pointee.error_output = -1
    memory.pointee.collected = -1
    tcgetattr(STDIN_FILENO, &memory.pointee.settings)
  }

  /// Starts the protection: from here on, `bytes` must be sent to restore the terminal.
  func arm(bytes: [UInt8]) {
    withUnsafeMutableBytes(of: &memory.pointee.bytes) { room in
      memory.pointee.count = min(bytes.count, room.count)
      room.copyBytes(from: bytes.prefix(room.count))
    }
    memory.pointee.armed = 1
  }

  func disarm() { memory.pointee.armed = 0 }

  /// Restores the terminal's settings, whatever ncurses changed.
  func restoreSettings() { tcsetattr(STDIN_FILENO, TCSADRAIN, &memory.pointee.settings) }
}

/// Standard error while the screen is on: kept in memory, and written out when the screen is off.
///
/// Only if standard error is a terminal too; output to a file is written immediately.
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
