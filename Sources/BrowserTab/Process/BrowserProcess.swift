import CSocketFilter
import Concurrency
import Diagnostics
import Glibc

/// A running browser without a network: the process, its debugging pipe, and its temporary profile.
///
/// A shell runs the browser and removes the profile afterwards. The browser ends when its pipe is closed, so both
/// are gone even if this program is killed.
final class BrowserProcess: Sendable {
  /// Where messages are written to.
  let input: Int32
  /// Where messages are read from.
  let output: Int32
  /// The shell that runs the browser and then removes the profile.
  let shell: pid_t
  private let profile: String
  private let hasEnded = Mutex(false)

  /// The time that the browser has to end by itself, in milliseconds.
  private static let timeToEnd: Int32 = 3_000

  init(_ executable: BrowserExecutable, _ options: BrowserOptions) throws(BrowserFault) {
    let temporary = Self.temporaryFolder
    // mkdtemp puts a name that is free in place of the X's.
    var template = Array("\(temporary)/agent-console-browser-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .notStarted(path: temporary, code: errno) }
    profile = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)

    var (commands, answers): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&commands) == 0, pipe(&answers) == 0 else {
      let code = errno
      for end in commands where end >= 0 { close(end) }
      rmdir(profile)
      throw .notStarted(path: executable.path, code: code)
    }
    for end in commands + answers { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (input, output) = (commands[1], answers[0])
    let spawned = Self.spawn(executable, options, profile: profile, reading: commands[0], writing: answers[1])
    close(commands[0])
    close(answers[1])
    switch spawned {
    case .success(let process): shell = process
    case .failure(let failure):
      for end in [input, output] { close(end) }
      rmdir(profile)
      throw .notStarted(path: executable.path, code: failure.code)
    }
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    _ = fcntl(output, F_SETFL, O_NONBLOCK)
  }

  deinit {
    end()
    close(output)
  }

  /// The processor time that the browser could have had, in milliseconds since some time in the past.
  var availableTime: Int64 { ProcessorTime.available(toSession: shell) }

  /// Closes the pipe, and waits until the browser has ended and its profile is removed.
  func end() {
    let isFirst = hasEnded.withLock { ended in
      defer { ended = true }
      return !ended
    }
    guard isFirst else { return }
    close(input)
    for _ in 0..<Self.timeToEnd / 10 {
      if waitpid(shell, nil, WNOHANG) != 0 { return }
      usleep(10_000)
    }
    Glibc.kill(-shell, SIGKILL)
    waitpid(shell, nil, 0)
    removeProfile()
  }

  /// Kills a browser that hangs; its profile is removed all the same.
  func kill() {
    Glibc.kill(-shell, SIGKILL)
    end()
    removeProfile()
  }

  private func removeProfile() { Self.run(["/bin/rm", "-rf", "--", profile]) }
}

// MARK: - Starting

extension BrowserProcess {
  private struct SpawnFailure: Error {
    let code: Int32
  }

  /// Where the profile is made: `TMPDIR`, unless a socket of the browser below it would have too long a path.
  private static var temporaryFolder: String {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return folder.isEmpty || folder.utf8.count > 32 ? "/tmp" : folder
  }

  /// The browser's own temporary files lie in its profile, and go with it.
  private static let script = """
    profile=$1; shift
    TMPDIR=$profile "$@" >"$profile/output" 2>&1
    rm -rf -- "$profile"
    """

  private static func spawn(
    _ executable: BrowserExecutable, _ options: BrowserOptions, profile: String, reading: Int32,
    writing: Int32
  ) -> Result<pid_t, SpawnFailure> {
    let command =
      ["/bin/sh", "-c", script, "sh", profile, executable.path]
      + options.arguments(profile: profile, isRoot: geteuid() == 0)
    // The browser reads commands from 3 and writes answers to 4; a copy keeps the two from overwriting each other.
    let copies = [reading, writing].map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
    defer { for copy in copies where copy >= 0 { close(copy) } }
    let start: @Sendable () -> Result<pid_t, SpawnFailure> = {
      run(command, reading: copies[0], writing: copies[1])
    }
    guard options.isOffline(display: display) else { return start() }
    // The denial is for good, so it is for a thread that only starts the browser. Where the kernel knows no such
    // filters, the browser's own rules still resolve no name.
    let spawned = onThreadOfItsOwn {
      _ = deny_internet_sockets()
      return start()
    }
    return spawned ?? .failure(SpawnFailure(code: EAGAIN))
  }

  private static var display: String? { getenv("DISPLAY").map { String(cString: $0) } }

  /// Starts a process with a pipe at 3 and 4, and with nothing else to read or write.
  private static func run(
    _ command: [String], reading: Int32, writing: Int32
  ) -> Result<pid_t, SpawnFailure> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, reading, 3)
    posix_spawn_file_actions_adddup2(&actions, writing, 4)
    return run(command, actions: &actions)
  }

  /// `POSIX_SPAWN_SETSID`, which Swift's import of glibc leaves out.
  private static let newSession: Int16 = 0x80

  /// Starts a process in a session of its own, so that a Ctrl-C in the terminal is not for it.
  private static func run(
    _ command: [String], actions: UnsafePointer<posix_spawn_file_actions_t>
  ) -> Result<pid_t, SpawnFailure> {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    let copies = command.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    var process = pid_t()
    let code = posix_spawn(&process, command[0], actions, &attributes, copies, environ)
    return code == 0 ? .success(process) : .failure(SpawnFailure(code: code))
  }

  /// Runs a command to its end.
  private static func run(_ command: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if case .success(let process) = run(command, actions: &actions) { waitpid(process, nil, 0) }
  }
}
