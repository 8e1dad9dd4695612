import Glibc

/// How much processor time a browser could have had, in milliseconds, as the kernel counts it.
///
/// A page that never ends works all the time; a browser on a busy machine waits for its turn. Real time alone does not
/// tell the two apart.
enum ProcessorTime {
  /// What the processes of a session have worked and what the machine's processors have been free, since some time in
  /// the past; 0 where the kernel does not say.
  static func available(toSession session: pid_t) -> Int64 {
    let ticks = worked(inSession: session) + idle
    let ticksPerSecond = Int64(max(1, sysconf(Int32(_SC_CLK_TCK))))
    return ticks * 1_000 / ticksPerSecond
  }

  /// Ticks that the processes of a session have worked.
  private static func worked(inSession session: pid_t) -> Int64 {
    guard let folder = opendir("/proc") else { return 0 }
    defer { closedir(folder) }
    var sum: Int64 = 0
    while let entry = readdir(folder) {
      let id = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { pid_t(String(cString: $0)) }
      }
      guard let id, let stat = text(of: "/proc/\(id)/stat") else { continue }
      sum += worked(stat, inSession: session)
    }
    return sum
  }

  /// Ticks that a process has worked, by its line in `/proc`; 0 if it belongs to another session.
  static func worked(_ stat: String, inSession session: pid_t) -> Int64 {
    // The name of the program stands in parentheses, and can hold anything.
    guard let end = stat.utf8.lastIndex(of: UInt8(ascii: ")")) else { return 0 }
    let fields = stat[end...].split(separator: " ")
    guard fields.count > 13, pid_t(fields[4]) == session else { return 0 }
    return (Int64(fields[12]) ?? 0) + (Int64(fields[13]) ?? 0)
  }

  /// Ticks that the machine's processors have had nothing to do.
  private static var idle: Int64 { text(of: "/proc/stat").map(idle) ?? 0 }

  /// The same, by the text of `/proc/stat`.
  static func idle(_ stat: String) -> Int64 {
    let fields = stat.prefix { $0 != "\n" }.split(separator: " ")
    return fields.count > 4 && fields[0] == "cpu" ? Int64(fields[4]) ?? 0 : 0
  }

  /// The start of a small file; nil if it cannot be read.
  private static func text(of path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 1_024)
    let count = read(file, &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
  }
}
