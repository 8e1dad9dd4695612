import Glibc

/// The built `agent-console`.
enum Program {
  /// It lies beside the test bundle that this code is in.
  static let path: String = {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let runner = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    let folder = runner.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + ["agent-console"]).joined(separator: "/")
  }()

  /// In CI a test that lacks something fails: a skipped one would hide it.
  static let mayNotSkip = getenv("AGENT_CONSOLE_SKIP_NOTHING") != nil

  /// Runs it without a terminal.
  static func run(_ arguments: String..., input: String = "", environment: [String] = []) throws
    -> Command.Result
  {
    try Command.run(path, arguments, input: input, environment: environment)
  }
}
