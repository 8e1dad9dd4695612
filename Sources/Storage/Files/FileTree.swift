/// A folder with what is under it, to be read: on disk, or among the samples inside the program.
///
/// Paths are relative to the folder, with `/` between names; the empty path is the folder itself.
public protocol FileTree: Sendable {
  /// The folder as the person named it: what the paths in diagnostics begin with.
  var name: String { get }

  /// Whether there is anything at this path.
  func has(_ path: String) -> Bool

  /// A file's bytes; one of more than `limit` bytes is refused unread.
  func bytes(of file: String, limit: Int) throws(FileFailure) -> [UInt8]

  /// The names of the folders in a folder, sorted; hidden ones are left out.
  func folders(in folder: String) throws(FileFailure) -> [String]

  /// The paths of all files under a folder, relative to it, sorted; hidden ones are left out.
  func files(under folder: String) throws(FileFailure) -> [String]

  /// The same without what a build has made; what cannot be entered is told, and does not hide the rest.
  func walk(under folder: String) -> FolderWalk

  /// The beginning of a file, of at most `count` bytes.
  func head(of file: String, count: Int) throws(FileFailure) -> [UInt8]
}

/// What a walk through a folder has found: files, and folders that cannot be entered.
public struct FolderWalk: Sendable {
  /// The paths of the files, relative to the folder, sorted.
  public var files: [String] = []
  public var failures: [FileFailure] = []

  public init(files: [String] = [], failures: [FileFailure] = []) {
    self.files = files
    self.failures = failures
  }
}

extension FileTree {
  /// How a path under the folder is shown to the person who named the folder.
  public func shownPath(_ path: String) -> String { FilePath.joined(name, path) }

  public func walk(under folder: String) -> FolderWalk {
    do throws(FileFailure) {
      return FolderWalk(files: try files(under: folder))
    } catch {
      return error.reason == .notFound ? FolderWalk() : FolderWalk(failures: [error])
    }
  }

  public func head(of file: String, count: Int) throws(FileFailure) -> [UInt8] {
    Array(try bytes(of: file, limit: .max).prefix(count))
  }
}
