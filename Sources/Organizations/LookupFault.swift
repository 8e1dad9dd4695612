import Diagnostics

/// Why there is no organization or solution where one is looked for.
public enum LookupFault: Fault {
  /// A name given on a command line that is neither a path nor a built-in sample.
  case unknownOrganization(name: String, samples: [String], nearest: String?)
  /// A name given on a command line that is neither a path nor a solution of a built-in sample.
  case unknownSolution(name: String, known: [String], nearest: String?)
  /// An organization where a solution is asked for; these are its solutions.
  case organizationForSolution(name: String, solutions: [String])
  /// A path on a command line with nothing below it that is checked.
  case nothingToCheck(name: String)
  /// A folder under `solutions` that holds no solution: the residue of one.
  case folderWithoutSolution(name: String)

  public var rule: any FaultRule {
    switch self {
    case .unknownOrganization: LookupRule.unknownOrganization
    case .unknownSolution: LookupRule.unknownSolution
    case .organizationForSolution: LookupRule.organizationForSolution
    case .nothingToCheck: LookupRule.nothingToCheck
    case .folderWithoutSolution: LookupRule.folderWithoutSolution
    }
  }
}

/// A rule of where organizations and solutions are looked for.
public enum LookupRule: String, LoadRule {
  case unknownOrganization = "unknown-organization"
  case unknownSolution = "unknown-solution"
  case organizationForSolution = "organization-for-solution"
  case folderWithoutSolution = "folder-without-solution"
  case nothingToCheck = "nothing-to-check"

  public var leavesFileUnread: Bool {
    switch self {
    case .unknownOrganization, .unknownSolution, .organizationForSolution: true
    case .folderWithoutSolution, .nothingToCheck: false
    }
  }
}
