import Records

/// What an administrator does: under *Conversation options*, *Remote assistance* of a chat widget, which is named by its
/// place in the organization, and with solutions.
public enum AdministratorInput: Hashable, Sendable {
  case turnsOn(RemoteAssistanceMode, provider: String, widget: Int)
  case turnsOff(RemoteAssistanceMode, widget: Int)
  /// Installs a solution, or upgrades the one of its unique name.
  case installs(Solution)
  /// Uninstalls the solution with this unique name.
  case uninstalls(String)
}
