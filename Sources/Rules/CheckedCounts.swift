/// How many things a check has looked at.
public struct CheckedCounts: Hashable, Sendable {
  public var organizations = 0
  /// Those that are installed in organizations, and our own that stand alone.
  public var solutions = 0
  /// Packages of real records that stand alone.
  public var packages = 0
  public var featureFiles = 0
  /// Packages that were found and could not be read.
  public var unreadPackages = 0

  public init() {}
}
