/// What becomes of what the product leaves when a solution is uninstalled: its data, and an unmanaged solution's
/// components.
public enum DataOnUninstall: String, Hashable, Sendable, CaseIterable {
  /// It is deleted too, which the article asks of the provider.
  case remove
  /// It stays, as the product leaves it by itself.
  case keep
  /// The data is deleted alone; an unmanaged solution's components stay, with the lookups to it emptied.
  case removeAlone = "remove-alone"
}
