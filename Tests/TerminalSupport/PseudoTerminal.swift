import CPseudoTerminal
import Cells
import Glibc
import TestSupport

/// A program in its own terminal: its output, and a person who presses keys.
public final class PseudoTerminal {
  private let descriptor: Int32
  /// Whether the terminal was closed while the program ran.
  private var isClosed = false
  public let process: pid_t
  private var ending: Ending?
  /// All output since the last call of `forget`.
  public private(set) var bytes: [UInt8] = []
  public var output: String { String(decoding: bytes, as: UTF8.self) }

  /// How the program ended.
  public enum Ending: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)

    /// That of a broken precondition.
    #if arch(arm64)
    public static let trap = Ending.signal(SIGTRAP)
    #else
    public static let trap = Ending.signal(SIGILL)
    #endif
  }

  public struct NotStarted: Error {}
  /// The error when expected output never appeared.
  public struct Missing: Error { public let text, output: String }

  /// The timeout when waiting for the program, in milliseconds.
  private static let patience = Int32(Patience.inSeconds) * 1000

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: its name, if it is next to the test bundle that contains this code; otherwise its path.
  ///   - environment: `NAME=value`.
  public init(
    program: String, _ arguments: [String], environment: [String] = [],
    size: Size = Size(width: 80, height: 24)
  ) throws {
    let path = program.contains("/") ? program : Self.folder + program
    let words = ["/usr/bin/env"] + environment + [path] + arguments
    let copies = words.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    var process = pid_t()
    descriptor = pseudo_terminal_start(
      words[0], copies, Int32(size.width), Int32(size.height), &process)
    self.process = process
    guard descriptor >= 0 else { throw NotStarted() }
  }

  /// The folder of the test bundle, with its slash.
  private static var folder: String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let runner = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    return runner.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/"
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if !isClosed { close(descriptor) }
  }

  public func press(_ keys: String) { send(Array(keys.utf8)) }

  /// Sends bytes to the program, and reads what it says meanwhile: neither side blocks the other.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      var polled = pollfd(fd: descriptor, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&polled, 1, Self.patience) > 0 else { return }
      if polled.revents & Int16(POLLIN) != 0, !read() { return }
      guard polled.revents & Int16(POLLOUT) != 0 else {
        if polled.revents & Int16(POLLIN) == 0 { return }
        continue
      }
      let piece = Array(rest.prefix(1024))
      let count = write(descriptor, piece, piece.count)
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until the program could read something; it may be stopped.
  public func waitForInput() throws {
    let input = open("/proc/\(process)/fd/0", O_RDONLY | O_NOCTTY | O_CLOEXEC)
    defer { close(input) }
    var polled = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    guard input >= 0, poll(&polled, 1, Self.patience) > 0 else {
      throw Missing(text: "input", output: output)
    }
  }

  public func send(_ signal: Int32) { kill(process, signal) }

  /// Gives the terminal another size, of which the program hears by a signal.
  public func resize(to size: Size) {
    var wanted = winsize()
    (wanted.ws_col, wanted.ws_row) = (UInt16(clamping: size.width), UInt16(clamping: size.height))
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &wanted)
  }

  /// Stops the program and waits until it has stopped.
  public func stop() {
    kill(process, SIGSTOP)
    waitpid(process, nil, WUNTRACED)
  }

  /// Forgets the output so far.
  public func forget() { bytes = [] }

  /// Waits until this was written.
  public func wait(for text: String) throws {
    let wanted = Array(text.utf8)
    var start = 0
    while true {
      if bytes[start...].firstRange(of: wanted) != nil { return }
      start = max(0, bytes.count - wanted.count + 1)
      guard read() else { throw Missing(text: text, output: output) }
    }
  }

  /// Closes the terminal, as a window that is closed does, and returns how the program ended; one that does not end is
  /// killed.
  public func hangUp() -> Ending {
    close(descriptor)
    isClosed = true
    let deadline = ContinuousClock.now + .milliseconds(Int(Self.patience))
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      if ContinuousClock.now >= deadline { kill(process, SIGKILL) }
      usleep(10_000)
    }
    return ended(with: status)
  }

  /// Reads the remaining output and returns how the program ended; one that does not end is killed.
  public func end() -> Ending {
    if let ending { return ending }
    let deadline = ContinuousClock.now + .milliseconds(Int(Self.patience))
    while ContinuousClock.now < deadline, read() {}
    if ContinuousClock.now >= deadline { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return ended(with: status)
  }

  private func ended(with status: Int32) -> Ending {
    let ending: Ending = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
    self.ending = ending
    return ending
  }

  /// Whether the terminal echoes and buffers lines, as a shell expects.
  public var isAsAShellWantsIt: Bool {
    var settings = termios()
    tcgetattr(descriptor, &settings)
    let wanted = tcflag_t(ECHO | ICANON | ISIG)
    return settings.c_lflag & wanted == wanted
  }

  /// Reads the available output; false at the end or after the timeout.
  private func read() -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, Self.patience) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer.prefix(count)
    return true
  }
}
