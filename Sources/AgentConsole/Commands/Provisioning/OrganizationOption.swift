import ArgumentParser

/// The option that every command about an organization's solutions has.
struct OrganizationOption: ParsableArguments {
  @Option(help: ArgumentHelp("An org folder; to look only, a built-in sample too.", valueName: "org"))
  var org: String
}
