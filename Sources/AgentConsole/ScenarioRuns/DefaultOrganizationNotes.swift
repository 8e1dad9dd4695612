import Organizations
import Storage

/// Says which feature files play at the sample because no organization is near them.
enum DefaultOrganizationNotes {
  /// Prints one note for each such file.
  ///
  /// - Parameter files: the files with scenarios that name no organization.
  static func print(for files: [String]) throws {
    for file in files where RelativeLoader.home(of: file) == nil {
      try Message.print(
        note:
          "\(file) names no organization, and no org.yaml is in its folder or above it, so the "
          + "sample \(Organization.defaultName) is used")
      try Message.print(
        hint:
          "name one with the step `Given the org \"PATH\"`, or put the file into an organization's folder "
          + FeatureFiles.folder)
    }
  }
}
