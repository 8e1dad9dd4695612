/// What becomes of a solution's data when the solution is uninstalled.
public enum DataOnUninstall: String, Hashable, Sendable, CaseIterable {
  /// It is deleted too, which the article asks of the provider.
  case remove
  /// It stays, as the product leaves it by itself.
  case keep
}
