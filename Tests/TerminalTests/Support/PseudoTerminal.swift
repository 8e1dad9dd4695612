import CPseudoTerminal
import Glibc

/// A program in its own terminal: its output, and a person who presses keys.
final class PseudoTerminal {
  private let descriptor: Int32
  private let process: pid_t
  private var ending: Ending?
  /// All output so far.
  private(set) var output = ""

  /// How the program ended.
  enum Ending: Hashable {
    case exit(Int32)
    case signal(Int32)
  }

  struct NotStarted: Error {}
  /// The error when expected output never appeared.
  struct Missing: Error { let text, output: String }

  /// The timeout when waiting for output, in milliseconds.
  private static let patience: Int32 = 20_000

  /// Starts the probe, which is next to the test bundle that contains this code.
  init(_ arguments: String...) throws {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let runner = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    let path =
      runner.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/TerminalProbe"
    let copies = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    var process = pid_t()
    descriptor = pseudo_terminal_start(path, copies, 80, 24, &process)
    self.process = process
    guard descriptor >= 0 else { throw NotStarted() }
    try wait(for: "ready")
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(descriptor)
  }

  func press(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(descriptor, bytes, bytes.count)
  }

  func send(_ signal: Int32) { kill(process, signal) }

  /// Stops the program and waits until it has stopped.
  func stop() {
    kill(process, SIGSTOP)
    waitpid(process, nil, WUNTRACED)
  }

  /// Waits until this was written.
  func wait(for text: String) throws {
    while !output.contains(text) {
      guard read() else { throw Missing(text: text, output: output) }
    }
  }

  /// Reads the remaining output and returns how the program ended.
  func end() -> Ending {
    while read() {}
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let ending: Ending = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
    self.ending = ending
    return ending
  }

  /// Whether the terminal echoes and buffers lines, as a shell expects.
  var isAsAShellWantsIt: Bool {
    var settings = termios()
    tcgetattr(descriptor, &settings)
    let wanted = tcflag_t(ECHO | ICANON | ISIG)
    return settings.c_lflag & wanted == wanted
  }

  /// Reads the available output; false at the end or after the timeout.
  private func read() -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, Self.patience) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += String(decoding: buffer.prefix(count), as: UTF8.self)
    return true
  }
}
