import Glibc
import RecordFormats

/// How much there is to read of what a command line names, judged by the sizes of its files.
public enum ReadingEffort {
  /// What is read in a few milliseconds, in bytes.
  static let little = 100_000

  /// Whether it is read before anyone would notice: a built-in sample, or a folder whose own files are short.
  ///
  /// A package, or a folder in which something must be looked for, may be anything.
  public static func isLittle(_ name: String) -> Bool {
    guard let names = try? FileCalls.names(in: name) else { return FileStamp(name) == nil }
    guard names.contains(OrganizationFile.name) else {
      return bytes(of: [SolutionFile.name], in: name).map { $0 < little } ?? false
    }
    let solutions = (try? FileCalls.names(in: FilePath.joined(name, OrganizationLayout.solutions))) ?? []
    let files = solutions.map { FilePath.joined(OrganizationLayout.solution($0), SolutionFile.name) }
    return bytes(of: [OrganizationFile.name] + files, in: name).map { $0 < little } ?? false
  }

  /// The bytes of some files together; nil if one is missing.
  private static func bytes(of files: [String], in folder: String) -> Int? {
    var sum = 0
    for file in files {
      guard let stamp = FileStamp(FilePath.joined(folder, file)) else { return nil }
      sum += stamp.size
    }
    return sum
  }
}
