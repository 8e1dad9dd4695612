import ArgumentParser

/// The option of every command about an organization's solutions.
struct OrganizationOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "An org folder (default: the nearest here or above, else contoso). Commands that only read also accept a "
        + "built-in sample.",
      valueName: "org"), completion: .names(of: .organizations))
  var org: String?

  /// The organization, reported on standard error if the command line gave none.
  func organization() throws -> String {
    try OrganizationChoice(org, needsOrganization: true).announced()
  }
}
