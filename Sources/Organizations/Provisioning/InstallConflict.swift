import Records

/// A reason why a solution cannot be installed into an organization.
public enum InstallConflict: Hashable, Sendable {
  /// Another solution has the same slash command, which must be unique in the system.
  case slashCommandTaken(command: String, row: String, by: Holder)
  /// Another solution has an application tab template with the same unique name.
  case uniqueNameTaken(uniqueName: String, template: String, by: Holder)
  /// A row has the id of a row in another solution.
  case identifierTaken(id: GUID, row: RowName, by: Holder)
  /// The installed solution with this unique name has another publisher.
  case otherPublisher(String, installed: String)
  /// A newer version is installed.
  case olderVersion(Version, installed: Version)
  /// It has no version, but the installed one has, so it is unknown which is newer.
  case unknownVersion(installed: Version)
  /// Another solution links to a row of the installed version that this version no longer has.
  case rowStillLinked(SolutionReference)
  /// A row links to a row that is neither in the solution nor in an installed one.
  case linkedRowMissing(row: RowName, table: Table, id: GUID)

  /// The solution and row that already have it.
  public struct Holder: Hashable, Sendable {
    public let solution: String
    public let row: String
    /// The solution whose removal left the row; nil if its solution is installed.
    public let leftBy: String?

    public init(solution: String, row: String, leftBy: String? = nil) {
      self.solution = solution
      self.row = row
      self.leftBy = leftBy
    }

    init(_ solution: Solution, row: String) {
      self.init(solution: solution.uniqueName, row: row, leftBy: solution.leftBy)
    }
  }

  /// The rule that the install would break.
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

  /// Whether a row would link to one that does not exist.
  public var isLinkToNothing: Bool {
    if case .linkedRowMissing = self { true } else { false }
  }

  /// Whether a forced install ignores it: an older version does no harm by itself.
  public var yieldsToForce: Bool {
    switch self {
    case .olderVersion, .unknownVersion: true
    default: false
    }
  }
}
