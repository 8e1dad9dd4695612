import RecordFormats

/// Where the ORG of a command line lies, for whoever wants to write into it.
public enum OrganizationHome: Hashable, Sendable {
  /// In this folder; `file` is how its `org.yaml` is shown.
  case folder(String, file: String)
  /// Inside the program, under this name.
  case sample(String)
  /// Nowhere: a solution is open in an organization of its own.
  case nowhere

  /// Finds it without reading any file.
  public init(of named: String) {
    guard let folder = NamedFolder.find(named).value, case .organization = folder.content else {
      self = .nowhere
      return
    }
    self =
      folder.tree is EmbeddedFolder
      ? .sample(named) : .folder(folder.tree.name, file: folder.tree.shownPath(OrganizationFile.fileName))
  }
}
