import ArgumentParser

/// The options of a command that changes which solutions an organization has.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Show what would be done, and change nothing.")
  var dryRun = false

  @Flag(help: "Print JSON.")
  var json = false
}
