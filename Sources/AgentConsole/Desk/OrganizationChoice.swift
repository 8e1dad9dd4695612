import Organizations
import Storage

/// The ORG of a command line, or the one that is used if none is named.
enum OrganizationChoice {
  case named(String)
  /// The nearest one in the current folder or above it.
  case nearest(WorkingHome)
  /// The sample, because there is none in the current folder or above it.
  case sample

  /// - Parameter needsOrganization: whether a solution on its own is not enough.
  init(_ named: String?, needsOrganization: Bool = false) {
    if let named {
      self = .named(named)
    } else if let home = needsOrganization ? WorkingHome.nearestOrganization : WorkingHome.nearest {
      self = .nearest(home)
    } else {
      self = .sample
    }
  }

  /// The name by which it is read.
  var name: String {
    switch self {
    case .named(let name): name
    case .nearest(let home): home.folder
    case .sample: Organization.defaultName
    }
  }

  /// What is used and why; nil if it was named.
  var note: String? {
    switch self {
    case .named: nil
    case .nearest(let home):
      home.isHere
        ? "no ORG is named, so \(home.shownPath) of this folder is used"
        : "no ORG is named, so \(home.shownPath) is used, the nearest above this folder"
    case .sample:
      "no ORG is named, and no org.yaml or solution.yaml is in this folder or above it, so the sample "
        + "\(Organization.defaultName) is used"
    }
  }

  /// The name, reported on standard error if the command line gave none.
  func announced() throws -> String {
    if let note { try Message.print(note: note) }
    return name
  }
}
