/// A folder to read, with everything below it: on disk, or a sample inside the program.
///
/// Paths are relative to the folder, with `/` between names; the empty path is the folder itself.
public protocol FileTree: Sendable {
  /// The folder as the user named it; paths in diagnostics begin with it.
  var name: String { get }

  /// Whether anything exists at this path.
  func has(_ path: String) -> Bool

  /// A file's bytes; a file of more than `limit` bytes is refused without reading it.
  func bytes(of file: String, limit: Int) throws(FileFailure) -> [UInt8]

  /// The names of a folder's subfolders, sorted, without hidden ones.
  func folders(in folder: String) throws(FileFailure) -> [String]

  /// The paths of all files under a folder, relative to it, sorted, without hidden ones.
  func files(under folder: String) throws(FileFailure) -> [String]

  /// The same without build folders; a folder that cannot be entered is reported and does not hide the rest.
  ///
  /// Each real folder is entered once, whatever links lead to it, and those at `others` not at all.
  func walk(under folder: String, except others: [String]) -> FolderWalk

  /// The beginning of a file, of at most `count` bytes.
  func head(of file: String, count: Int) throws(FileFailure) -> [UInt8]
}

/// What a walk through a folder has found: files, and folders that cannot be entered.
public struct FolderWalk: Sendable {
  /// The paths of the files, relative to the folder, sorted.
  public var files: [String] = []
  public var failures: [FileFailure] = []
  /// The links that lead nowhere; they are among the files too.
  public var danglingLinks: [String] = []
  /// The links to folders that were not entered through them.
  public var repeatedFolders: [String] = []

  public init(files: [String] = [], failures: [FileFailure] = []) {
    self.files = files
    self.failures = failures
  }
}

extension FileTree {
  /// A path under the folder as shown in messages: it begins with the name that the user gave.
  public func shownPath(_ path: String) -> String { FilePath.joined(name, path) }

  /// For a tree that has no folders but those its files stand in.
  public func folders(in folder: String) throws(FileFailure) -> [String] {
    var names: [String] = []
    for path in try files(under: folder) {
      guard let end = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { continue }
      let name = String(path[..<end])
      // Paths are sorted, so those of one subfolder follow each other; names nearly are: `a-b/c` comes before `a/c`.
      if names.last == name { continue }
      var place = names.count
      while place > 0, name < names[place - 1] { place -= 1 }
      names.insert(name, at: place)
    }
    return names
  }

  public func walk(under folder: String) -> FolderWalk { walk(under: folder, except: []) }

  public func walk(under folder: String, except others: [String]) -> FolderWalk {
    do throws(FileFailure) {
      let files = try files(under: folder)
      guard !others.isEmpty else { return FolderWalk(files: files) }
      return FolderWalk(
        files: files.filter { file in
          let path = FilePath.joined(folder, file)
          return !others.contains { path.hasPrefix($0 + "/") }
        })
    } catch {
      return error.reason == .notFound ? FolderWalk() : FolderWalk(failures: [error])
    }
  }

  public func head(of file: String, count: Int) throws(FileFailure) -> [UInt8] {
    Array(try bytes(of: file, limit: .max).prefix(count))
  }
}
