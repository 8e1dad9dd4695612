import Diagnostics

/// Why a named organization or solution was not found.
public enum LookupFault: Fault {
  /// The name on the command line is neither a path nor a built-in sample.
  case unknownOrganization(name: String, samples: [String], nearest: String?)
  /// The path begins with a sample's name, and the sample's folder has other entries.
  case notInSample(path: String, folder: String, known: [String], nearest: String?)
  /// The path is a part of a sample, where an organization or a solution is needed.
  case partOfSample(path: String, sample: String)
  /// The name on the command line is neither a path nor a solution of a built-in sample.
  case unknownSolution(name: String, known: [String], nearest: String?)
  /// An organization was named where a solution is expected; these are its solutions.
  case organizationForSolution(name: String, solutions: [String])
  /// A path on the command line has nothing below it that `check` reads.
  case nothingToCheck(name: String)
  /// A folder under `solutions` without a solution in it: what is left of one.
  case folderWithoutSolution(name: String)

  public var rule: any FaultRule {
    switch self {
    case .unknownOrganization: LookupRule.unknownOrganization
    case .notInSample, .partOfSample: LookupRule.notInSample
    case .unknownSolution: LookupRule.unknownSolution
    case .organizationForSolution: LookupRule.organizationForSolution
    case .nothingToCheck: LookupRule.nothingToCheck
    case .folderWithoutSolution: LookupRule.folderWithoutSolution
    }
  }
}

/// A rule about finding organizations and solutions.
public enum LookupRule: String, LoadRule {
  case unknownOrganization = "unknown-organization"
  case notInSample = "not-in-sample"
  case unknownSolution = "unknown-solution"
  case organizationForSolution = "organization-for-solution"
  case folderWithoutSolution = "folder-without-solution"
  case nothingToCheck = "nothing-to-check"

  public var leavesFileUnread: Bool {
    switch self {
    case .unknownOrganization, .notInSample, .unknownSolution, .organizationForSolution: true
    case .folderWithoutSolution, .nothingToCheck: false
    }
  }
}
