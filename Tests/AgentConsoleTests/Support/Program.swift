import Glibc

/// The built `agent-console`.
enum Program {
  /// Its path, next to the test bundle that contains this code.
  static let path: String = {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let runner = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    let folder = runner.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + ["agent-console"]).joined(separator: "/")
  }()

  /// Whether tests with missing requirements must fail instead of being skipped, as in CI.
  static let mayNotSkip = getenv("AGENT_CONSOLE_SKIP_NOTHING") != nil

  /// Runs it without a terminal.
  static func run(_ arguments: String..., input: String = "", environment: [String] = []) throws
    -> Command.Result
  {
    try Command.run(path, arguments, input: input, environment: environment)
  }

  /// Runs it without a terminal in another current folder.
  static func run(in folder: String, _ arguments: [String]) throws -> Command.Result {
    try Command.run("/bin/sh", ["-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder, path] + arguments)
  }

  /// Runs `test`; an argument that begins with `@/` is a path in this folder.
  static func test(_ arguments: [String], in folder: ScratchFolder) throws -> Command.Result {
    try Command.run(
      path, ["test"] + arguments.map { $0.hasPrefix("@/") ? folder.path + $0.dropFirst() : $0 })
  }
}

/// An organization with an agent, a customer and a chat widget, and no solution.
enum Lakeside {
  static let file = """
    name: lakeside
    agents: [{name: Ana Ruiz}]
    customers: [{name: Noah Park}]
    chatWidgets: [{name: Web}]
    """
}
