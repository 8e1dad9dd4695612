/// Whether a row is active: `statecode`.
public enum RowState: Int, Choice {
  case active = 0
  case inactive = 1

  public var label: String {
    switch self {
    case .active: "Active"
    case .inactive: "Inactive"
    }
  }

  public var isActive: Bool {
    switch self {
    case .active: true
    case .inactive: false
    }
  }
}
