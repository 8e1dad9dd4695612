/// Texts that stand for files on disk: what an editor has open and has not saved.
public struct FileOverlay: Hashable, Sendable {
  /// By the real path of the file.
  private var files: [String: [UInt8]] = [:]

  public static let none = FileOverlay([:])

  /// - Parameter files: the bytes by absolute path.
  public init(_ files: [String: [UInt8]]) {
    for (path, bytes) in files { self.files[FilePath.resolved(path) ?? path] = bytes }
  }

  /// What stands for the file at a path; nil if the file itself is read.
  func bytes(at path: String) -> [UInt8]? {
    files.isEmpty ? nil : files[FilePath.resolved(path) ?? path]
  }

  /// The paths of the files below a folder, relative to it, without hidden ones.
  func files(under folder: String) -> [String] {
    guard !files.isEmpty, let real = FilePath.real(folder.isEmpty ? "." : folder) else { return [] }
    let start = real == "/" ? real : real + "/"
    return files.keys.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
  }
}
