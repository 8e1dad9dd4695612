import ArgumentParser

/// The options of commands that install or uninstall solutions.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Show what would change, without changing anything.")
  var dryRun = false

  @Flag(help: "Print JSON.")
  var json = false

  static let nothingChanged = "nothing is changed: run it without --dry-run to make the change"
}
