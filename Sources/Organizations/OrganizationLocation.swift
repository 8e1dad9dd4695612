/// Where an organization is stored, and so whether it can be changed.
public enum OrganizationLocation: Hashable, Sendable {
  /// In this folder; `file` is the path of its `org.yaml` as shown in messages.
  case folder(String, file: String)
  /// Inside the program, under this name.
  case sample(String)
  /// Not stored: it was made around a single solution, or for a scenario.
  case nowhere
}
