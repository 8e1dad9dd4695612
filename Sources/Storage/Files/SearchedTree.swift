/// A folder that is searched for organizations, packages and feature files.
protocol SearchedTree: FileTree {
  /// A folder below this one; the empty path is the folder itself.
  func folder(at path: String) -> any SearchedTree

  /// What makes two paths one thing, whatever links lead to it.
  func identity(of path: String) -> String
}

extension FolderOnDisk: SearchedTree {
  func folder(at path: String) -> any SearchedTree { FolderOnDisk(shownPath(path), overlay: overlay) }

  func identity(of path: String) -> String {
    let shown = FilePath.trimmed(shownPath(path))
    return FilePath.real(shown.isEmpty ? "." : shown) ?? shown
  }
}
