/// A rule of installing: what a solution must keep to, to come into an organization.
///
/// The raw value is the rule's id, in words for programs.
public enum InstallRule: String, Hashable, Sendable, CaseIterable {
  /// A rule of `check` too.
  case slashCommandTaken = "slash-command-taken"
  case uniqueNameTaken = "unique-name-taken"
  case identifierTaken = "identifier-taken"
  case otherPublisher = "other-publisher"
  case olderVersion = "older-version"
  case rowStillLinked = "row-still-linked"
  case linkedRowMissing = "linked-row-missing"
}
