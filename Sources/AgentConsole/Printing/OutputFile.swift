import Glibc
import Storage

/// A file that a command was told to write.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws {
    do throws(FileFailure) {
      try FileReplacement.write(bytes, to: path)
    } catch {
      try Message.print([error.diagnostic])
      throw ExitStatus.invalid.code
    }
  }

  /// Whether two paths lead to one file that is there.
  static func isSame(_ first: String, _ second: String) -> Bool {
    guard let first = resolved(first), let second = resolved(second) else { return false }
    return first == second
  }

  /// Whether a path leads into a folder, whether or not there is a file at it yet.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    guard let folder = resolved(folder), let parent = resolved(parent.isEmpty ? "/" : parent) else {
      return false
    }
    return parent == folder || parent.hasPrefix(folder + "/")
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
