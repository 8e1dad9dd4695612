import Glibc

/// The part of a temporary file's name that makes it unique.
enum StagingName {
  /// The process, and a random number: in a container every run has the same process id, and the leftover of a
  /// killed run must not block the next one.
  static var unique: String { "\(getpid())-\(String(UInt32.random(in: 0 ... .max), radix: 36))" }
}
