import Storage

/// Notices when the organization's files change.
public protocol FileChanges {
  /// Readable when something may have changed.
  var descriptor: Int32 { get }

  /// Takes what was noticed; true if there was something.
  func takeChanges() -> Bool
}

extension FolderWatch: FileChanges {}
