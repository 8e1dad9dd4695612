import Storage

/// Notices when the organization's files change.
public protocol FileChanges {
  /// Readable when something may have changed.
  var descriptor: Int32 { get }

  /// Reads the pending changes; returns true if something changed.
  func takeChanges() -> Bool
}

extension FolderWatch: FileChanges {}
