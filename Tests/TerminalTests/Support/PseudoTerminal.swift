import CPseudoTerminal
import Glibc

/// A program in a terminal of its own: the bytes that it writes, and a person who presses keys.
final class PseudoTerminal {
  private let descriptor: Int32
  private let process: pid_t
  private var ending: Ending?
  /// All that was written so far.
  private(set) var output = ""

  /// How a program has ended.
  enum Ending: Hashable {
    case exit(Int32)
    case signal(Int32)
  }

  struct NotStarted: Error {}
  /// Something that was never written.
  struct Missing: Error { let text, output: String }

  /// Waits this long for something to appear; reached only where it never does.
  private static let patience: Int32 = 20_000

  /// Starts the probe, which lies beside the test bundle that this code is in.
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

  /// Stops it and waits until it stands.
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

  /// Reads all that is still written, and gives how the program has ended.
  func end() -> Ending {
    while read() {}
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let ending: Ending = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
    self.ending = ending
    return ending
  }

  /// Whether the terminal shows what is typed and gives it on line by line, as a shell wants it.
  var isAsAShellWantsIt: Bool {
    var settings = termios()
    tcgetattr(descriptor, &settings)
    let wanted = tcflag_t(ECHO | ICANON | ISIG)
    return settings.c_lflag & wanted == wanted
  }

  /// Reads what has come; false at the end, or when nothing comes any more.
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
