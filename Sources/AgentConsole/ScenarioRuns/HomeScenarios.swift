import Organizations
import Storage

/// The scenarios that a command uses if it names none.
enum HomeScenarios {
  /// The scenarios of the nearest organization, in the current folder or above it.
  ///
  /// Never a sample's: running those would say nothing about the person's own.
  static func path() throws -> String {
    guard let home = WorkingHome.nearestWithScenarios else {
      let lacking = WorkingHome.nearest.map {
        "\($0.shownPath) has no folder \(FeatureFiles.folder) beside it"
      }
      try Message.print(
        error: "no PATH is named, and " + (lacking ?? "no organization is in this folder or above it"),
        hint: "name feature files or folders; "
          + "`agent-console test \(Organization.defaultName)` runs the sample")
      throw ExitStatus.nothingMatched.code
    }
    try Message.print(note: note(of: home))
    return home.scenarios
  }

  /// The same, or the sample's for commands that only show them.
  static func pathOrSample() throws -> String {
    guard let home = WorkingHome.nearestWithScenarios else {
      try Message.print(
        note: "no FEATURE is named, and no organization with scenarios is in this folder or above it, so the "
          + "sample \(Organization.defaultName) is used")
      return Organization.defaultName
    }
    try Message.print(note: note(of: home))
    return home.scenarios
  }

  private static func note(of home: WorkingHome) -> String {
    "nothing is named, so the scenarios of \(home.shownPath) are used"
      + (home.isHere ? "" : ", the nearest above this folder")
  }
}
