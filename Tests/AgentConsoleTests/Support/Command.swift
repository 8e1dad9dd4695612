import Glibc

/// Runs another program to its end.
enum Command {
  /// The exit status and the output.
  struct Result {
    /// The exit code, or 128 plus the signal.
    let status: Int
    let output: String
    let errors: String
  }

  /// A program could not be started.
  struct NotStarted: Error {
    let path: String
    let errorNumber: Int32
  }

  static func exists(_ path: String) -> Bool { access(path, X_OK) == 0 }

  /// Runs a program with this as its standard input.
  ///
  /// Uses `posix_spawn` with default signals, because signals blocked in the test runner must not be blocked
  /// in a tmux server. Output goes through files, so that neither side can block.
  static func run(
    _ path: String, _ arguments: [String], input: String = "", environment: [String] = []
  ) throws -> Result {
    try run(
      path, raw: arguments.map { Array($0.utf8) }, input: Array(input.utf8), environment: environment)
  }

  /// The same with words and an input of any bytes; a word holds no zero.
  static func run(
    _ path: String, raw arguments: [[UInt8]], input: [UInt8] = [], environment: [String] = []
  ) throws -> Result {
    let files = try (0..<3).map { _ in try ScratchFile() }
    try files[0].write(input)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file.descriptor, Int32(descriptor))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    var allSignals = sigset_t()
    sigfillset(&allSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setsigdefault(&attributes, &allSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var process = pid_t()
    // Whoever runs the tests may have a configuration, which must not count.
    let isChosen = environment.contains { $0.hasPrefix("XDG_CONFIG_HOME=") || $0.hasPrefix("HOME=") }
    let own = environment + (isChosen ? [] : ["XDG_CONFIG_HOME=/nonexistent"])
    let variables = (own + inherited(without: own)).map { Array($0.utf8) }
    let failure = withCStrings([Array(path.utf8)] + arguments) { arguments in
      withCStrings(variables) { environment in
        posix_spawn(&process, path, &actions, &attributes, arguments, environment)
      }
    }
    guard failure == 0 else { throw NotStarted(path: path, errorNumber: failure) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = Int(status & 0x7F)
    return Result(
      status: signal == 0 ? Int(status >> 8 & 0xFF) : 128 + signal, output: files[1].text,
      errors: files[2].text)
  }

  private static func inherited(without own: [String]) -> [String] {
    let names = Set(own.compactMap { $0.split(separator: "=").first })
    var variables: [String] = []
    var place = environ
    while let variable = place.pointee {
      let text = String(cString: variable)
      if !names.contains(text.prefix { $0 != "=" }) { variables.append(text) }
      place += 1
    }
    return variables
  }

  private static func withCStrings<Value>(
    _ texts: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let copies = texts.map { text in strdup(text.map { CChar(bitPattern: $0) } + [0]) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// An unnamed temporary file, deleted when it is closed.
private final class ScratchFile {
  let descriptor: Int32

  init() throws {
    var name = "/tmp/agent-console-test-XXXXXX".utf8CString.map { $0 }
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw Command.NotStarted(path: "/tmp", errorNumber: errno) }
    unlink(name)
    // A program that another test starts at the same time must not inherit it.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(descriptor) }

  func write(_ bytes: [UInt8]) throws {
    guard bytes.isEmpty || pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
      throw Command.NotStarted(path: "/tmp", errorNumber: errno)
    }
  }

  var text: String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = pread(descriptor, &buffer, buffer.count, bytes.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer.prefix(count)
    }
  }
}
