/// A rule that a solution must follow to be installed.
///
/// The raw value is the rule's id for programs.
public enum InstallRule: String, Hashable, Sendable, CaseIterable {
  /// This is also a rule of `check`.
  case slashCommandTaken = "slash-command-taken"
  case uniqueNameTaken = "unique-name-taken"
  case identifierTaken = "identifier-taken"
  case otherPublisher = "other-publisher"
  case olderVersion = "older-version"
  case rowStillLinked = "row-still-linked"
  case linkedRowMissing = "linked-row-missing"
}
