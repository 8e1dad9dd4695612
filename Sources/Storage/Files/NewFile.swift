import CRenaming
import Glibc

/// Writes a file that is not there yet: completely or not at all, and never over another one.
public enum NewFile {
  /// The most names that are tried for a numbered file.
  private static let numberLimit = 10_000

  /// Writes a file to this path; an existing one is a failure.
  public static func write(_ bytes: [UInt8], to path: String) throws(WriteFailure) {
    guard try move(bytes, to: path) else { throw WriteFailure(path: path, .alreadyThere) }
  }

  /// Writes a file named `NAME-1.ENDING`, or with the first number that is free.
  ///
  /// - Returns: its path.
  public static func writeNumbered(
    _ bytes: [UInt8], _ name: String, ending: String, in folder: String
  ) throws(WriteFailure) -> String {
    var path = ""
    for number in 1...numberLimit {
      path = "\(folder)/\(name)-\(number).\(ending)"
      // Not to write everything aside for each name that is taken.
      guard access(path, F_OK) != 0 else { continue }
      if try move(bytes, to: path) { return path }
    }
    throw WriteFailure(path: path, .alreadyThere)
  }

  /// Writes aside, and then gives the file its name; false if the name is taken.
  private static func move(_ bytes: [UInt8], to path: String) throws(WriteFailure) -> Bool {
    try HeldSignals.during { () throws(WriteFailure) in try moveAtOnce(bytes, to: path) }
  }

  private static func moveAtOnce(_ bytes: [UInt8], to path: String) throws(WriteFailure) -> Bool {
    let (descriptor, aside) = try created(beside: path)
    defer { unlink(aside) }
    do throws(FileFailure) {
      defer { close(descriptor) }
      try FileCalls.write(bytes[...], to: descriptor, path: path)
      guard fsync(descriptor) == 0 else { throw .lastError(path) }
    } catch {
      throw WriteFailure(error)
    }
    // A second link is made everywhere; where even that is not possible, the system says so.
    guard rename_to_new_place(aside, path) != 0 else { return true }
    if errno != EEXIST, link(aside, path) == 0 { return true }
    guard errno == EEXIST else { throw .lastError(path) }
    return false
  }

  private static func created(beside path: String) throws(WriteFailure) -> (Int32, String) {
    do throws(FileFailure) {
      return try FileReplacement.create(beside: path, shown: path)
    } catch {
      throw WriteFailure(error)
    }
  }
}
