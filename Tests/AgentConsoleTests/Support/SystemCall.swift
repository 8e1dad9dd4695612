import Foundation

/// A system call of the program by which files change: the how-manieth of its name.
struct SystemCall: CustomStringConvertible {
  let name: String
  /// From 1.
  let number: Int

  var description: String { "\(name) \(number)" }

  /// What happens at the call.
  enum Fault {
    /// The program gets this signal as the call begins.
    case signal(String)
    /// The call fails with this error.
    case error(String)

    var isError: Bool {
      switch self {
      case .error: true
      case .signal: false
      }
    }

    fileprivate var injection: String {
      switch self {
      case .signal(let name): "signal=\(name)"
      case .error(let name): "error=\(name)"
      }
    }
  }

  /// Whether it takes something away.
  var removes: Bool { ["unlink", "unlinkat", "rmdir"].contains(name) }

  /// The names that are watched; the others change no file.
  private static let names = [
    "openat", "write", "pwrite64", "fsync", "fdatasync", "mkdir", "mkdirat", "rename", "renameat",
    "renameat2", "link", "linkat",
    "unlink", "unlinkat", "rmdir", "ftruncate", "fchmod", "fchown",
  ]

  /// All such calls of a run, in order, beginning with the first that changes something outside standard output.
  static func all(of arguments: [String], in folder: String) throws -> [SystemCall] {
    var counts: [String: Int] = [:]
    var calls: [SystemCall] = []
    for call in try log(of: names, arguments, in: folder) {
      let name = String(call.prefix { $0 != "(" })
      guard names.contains(name) else { continue }
      counts[name, default: 0] += 1
      let changes =
        switch name {
        case "openat": call.contains("O_CREAT")
        case "write": !call.hasPrefix("write(1,") && !call.hasPrefix("write(2,")
        default: true
        }
      if changes { calls.append(SystemCall(name: name, number: counts[name] ?? 0)) }
    }
    return calls
  }

  /// The calls with these names, in order, as strace writes them: `flock(3, LOCK_EX|LOCK_NB) = 0`.
  static func log(of names: [String], _ arguments: [String], in folder: String) throws -> [Substring] {
    let log = FileManager.default.temporaryDirectory.path + "/agent-console-\(UUID().uuidString).strace"
    defer { try? FileManager.default.removeItem(atPath: log) }
    _ = try trace(["-o", log, "-e", "trace=" + names.joined(separator: ",")], arguments, in: folder)
    return try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").map { line in
      line.drop { $0.isNumber || $0 == " " }
    }
  }

  /// Runs the program with a fault at this call.
  func run(_ arguments: [String], with fault: Fault, in folder: String) throws -> Command.Result {
    try Self.trace(
      ["-o", "/dev/null", "-e", "trace=\(name)", "-e", "inject=\(name):\(fault.injection):when=\(number)"],
      arguments, in: folder)
  }

  private static func trace(_ options: [String], _ arguments: [String], in folder: String) throws
    -> Command.Result
  {
    try Command.run(
      "/bin/sh",
      ["-c", "cd \"$1\" && shift && exec strace -f \"$@\"", "sh", folder] + options + ["--", Program.path]
        + arguments)
  }
}
