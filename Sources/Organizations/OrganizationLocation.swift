/// Where an organization is kept, and so whether it can be changed there.
public enum OrganizationLocation: Hashable, Sendable {
  /// In this folder; `file` is how its `org.yaml` is shown.
  case folder(String, file: String)
  /// Inside the program, under this name.
  case sample(String)
  /// Nowhere: it was made around a solution that stands alone, or for a scenario.
  case nowhere
}
