import Organizations
import Records

/// What an administrator does: setting *Conversation options*, *Remote assistance* of a chat widget,
/// identified by its index in the organization; changing the workstream; and installing or uninstalling solutions.
public enum AdministratorInput: Hashable, Sendable {
  case turnsOn(RemoteAssistanceMode, provider: String, widget: Int)
  case turnsOff(RemoteAssistanceMode, widget: Int)
  /// Changes a setting of the workstream.
  case sets(WorkstreamSetting)
  /// Changes another setting of the organization.
  case changes(OrganizationSetting)
  /// Installs a solution, or upgrades the installed one with the same unique name.
  case installs(Solution)
  /// Uninstalls the solution with this unique name.
  case uninstalls(String, data: DataOnUninstall = .remove)
}
