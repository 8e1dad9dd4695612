import ArgumentParser
import Storage

/// `agent-console new scenario NAME`.
struct NewScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Create a scenario in the scenarios folder of an organization or a solution.",
    discussion: """
      The file is the NAME's words in lower case with hyphens, in `scenarios`. Outside an organization's or \
      a solution's folder, it uses the built-in sample contoso.

      Example:
        agent-console new scenario "Share a screen" --in ./shop
      """)

  @OptionGroup var options: NewOptions

  func run() throws {
    let made = try CreatedFiles(.scenario, options) { names in .scenario(names, in: options.folder) }
    try made.print(options, [], next: ["test \(made.path.shellPath)", "steps"])
  }
}
