import Organizations
import Scenarios
import Storage

/// Says which feature files play at the sample because no organization is near them.
enum DefaultOrganizationNotes {
  /// Prints one note for each such file.
  ///
  /// - Parameter scenarios: The scenarios of each file that are looked at.
  static func print(for files: [(file: ScenarioFile, scenarios: [PlannedScenario])]) throws {
    for (file, scenarios) in files where scenarios.contains(where: \.leavesOrganizationOpen) {
      guard RelativeLoader.home(of: file.source.file) == nil else { continue }
      try Message.print(
        note:
          "\(file.source.file) names no organization, and no org.yaml is in its folder or above it, so the "
          + "sample \(Organization.defaultName) is used")
      try Message.print(
        hint:
          "name one with the step `Given the org \"PATH\"`, or put the file into an organization's folder "
          + FeatureFiles.folder)
    }
  }
}
