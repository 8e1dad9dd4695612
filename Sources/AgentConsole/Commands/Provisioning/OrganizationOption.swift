import ArgumentParser

/// The option of every command about an organization's solutions.
struct OrganizationOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "An org folder. Commands that only read also accept a built-in sample.", valueName: "org"))
  var org: String
}
