import ArgumentParser

/// The option of every command about an organization's solutions.
struct OrganizationOption: ParsableArguments {
  @Option(help: ArgumentHelp("An org folder; to look only, a built-in sample too.", valueName: "org"))
  var org: String
}
