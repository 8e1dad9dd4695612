import Records

/// A reason why a solution cannot be installed into an organization.
public enum InstallConflict: Hashable, Sendable {
  /// A slash command that must be unique in the system is another solution's.
  case slashCommandTaken(command: String, row: String, by: Holder)
  /// The unique name of an application tab template is another solution's.
  case uniqueNameTaken(uniqueName: String, template: String, by: Holder)
  /// A row has the id of a row of another solution.
  case identifierTaken(id: GUID, row: RowName, by: Holder)
  /// The solution that is installed has this unique name and another publisher.
  case otherPublisher(String, installed: String)
  /// A newer version is installed.
  case olderVersion(Version, installed: Version)
  /// It has no version, and the installed one has: nobody knows which is newer.
  case unknownVersion(installed: Version)
  /// The installed version has a row that this one has no longer, and another solution links to it.
  case rowStillLinked(SolutionReference)
  /// A row links to one that neither the solution nor an installed one has.
  case linkedRowMissing(row: RowName, table: Table, id: GUID)

  /// Who has it already.
  public struct Holder: Hashable, Sendable {
    public let solution: String
    public let row: String

    public init(solution: String, row: String) {
      self.solution = solution
      self.row = row
    }
  }

  /// The rule that stands against the install.
  public var rule: InstallRule {
    switch self {
    case .slashCommandTaken: .slashCommandTaken
    case .uniqueNameTaken: .uniqueNameTaken
    case .identifierTaken: .identifierTaken
    case .otherPublisher: .otherPublisher
    case .olderVersion, .unknownVersion: .olderVersion
    case .rowStillLinked: .rowStillLinked
    case .linkedRowMissing: .linkedRowMissing
    }
  }

  /// Whether a row would link to one that is not there.
  public var isLinkToNothing: Bool {
    if case .linkedRowMissing = self { true } else { false }
  }

  /// Whether the administrator may insist: an older version does no harm by itself.
  public var yieldsToForce: Bool {
    switch self {
    case .olderVersion, .unknownVersion: true
    default: false
    }
  }
}
