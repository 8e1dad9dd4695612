import Diagnostics
import Glibc

/// The user's own editor, run in this terminal: `$VISUAL`, otherwise `$EDITOR`, otherwise `vi`.
public struct ShellEditor: ConsoleEditor {
  public init() {}

  /// Whether the file exists; otherwise an editor would silently start a new one.
  public func canOpen(_ place: Place) -> Bool { access(place.file, F_OK) == 0 }

  /// Opens a file at its line and waits until the editor ends.
  ///
  /// The line is passed as `+LINE`, which common editors understand. The variable may hold arguments, so the
  /// shell reads it; the file's name is passed as a separate argument that the shell never reads.
  public func open(_ place: Place) -> Bool {
    let script = "exec ${VISUAL:-${EDITOR:-vi}} \"+$1\" -- \"$2\""
    let arguments = ["/bin/sh", "-c", script, "sh", "\(place.line)", place.file]
    let copies = arguments.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    // While the editor has the terminal, its keys are the editor's: Ctrl-C and Ctrl-\ do not end the console
    // (system(3) and git do the same), and Ctrl-Z stops both as one job, which `fg` brings back.
    let kept = [
      SignalDisposition(SIGINT, ignored: true), SignalDisposition(SIGQUIT, ignored: true),
      SignalDisposition(SIGTSTP, ignored: false),
    ]
    defer { for disposition in kept { disposition.restore() } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for disposition in kept { sigaddset(&signals, disposition.signal) }
    // What the console ignores for itself would be ignored in the editor, and in whatever that starts.
    for ignored in [SIGPIPE, SIGXFSZ] { sigaddset(&signals, ignored) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var process = pid_t()
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, copies, environ) == 0 else { return false }
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WUNTRACED)
      if ended < 0, errno == EINTR { continue }
      // An editor that stopped alone would leave a console that waits, and a shell without a prompt.
      guard ended == process, status & 0xFF == 0x7F else { break }
      kill(0, SIGTSTP)
      kill(process, SIGCONT)
    }
    let code = status >> 8 & 0xFF
    return code != Self.commandNotExecutable && code != Self.commandNotFound
  }

  /// The shell's exit codes for a command that it may not run or cannot find.
  private static let (commandNotExecutable, commandNotFound): (Int32, Int32) = (126, 127)

  public var name: String {
    let variables: [String] = ["VISUAL", "EDITOR"]
    let names = variables.map { variable in getenv(variable).map { String(cString: $0) } ?? "" }
    return names.first { !$0.isEmpty } ?? "vi"
  }
}
