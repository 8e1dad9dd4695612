import ArgumentParser

/// The options of commands that install or uninstall solutions.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Show what would be done, and change nothing.")
  var dryRun = false

  @Flag(help: "Print JSON.")
  var json = false

  static let nothingChanged = "nothing is changed: without --dry-run it would be done"
}
