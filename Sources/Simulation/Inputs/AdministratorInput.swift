import Records

/// What an administrator does under *Conversation options*, *Remote assistance* of a chat widget, which is named
/// by its place in the organization.
public enum AdministratorInput: Hashable, Sendable {
  case turnsOn(RemoteAssistanceMode, provider: String, widget: Int)
  case turnsOff(RemoteAssistanceMode, widget: Int)
}
