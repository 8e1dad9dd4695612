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
    var process = pid_t()
    guard posix_spawn(&process, "/bin/sh", nil, nil, copies, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
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
