import Glibc

/// One complete run of a program, measured from outside and including its start.
public struct ProgramRun {
  /// Wall time in seconds.
  public let seconds: Double
  /// Processor time of all its threads, in seconds.
  public let processorSeconds: Double
  /// Its peak memory use, in megabytes.
  public let megabytes: Double
  public let exitCode: Int32

  /// Runs a program and discards its output.
  public init(_ arguments: [String]) throws(SystemFailure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process = pid_t()
    let start = Self.now
    let code = posix_spawn(&process, arguments[0], &actions, nil, &words, environ)
    guard code == 0 else { throw SystemFailure(doing: "run \(arguments[0])", code: code) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw SystemFailure(doing: "wait for \(arguments[0])") }
    }
    seconds = Self.now - start
    processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    megabytes = Double(usage.ru_maxrss) / 1024
    exitCode = status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
