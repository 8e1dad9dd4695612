import ArgumentParser
import Storage

/// `agent-console new org NAME`.
struct NewOrganizationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "org",
    abstract: "Create an organization with an agent, customers and a chat widget.",
    discussion: """
      The folder is the NAME's words in lower case with hyphens.

      Example:
        agent-console new org "Tailwind Shop"
      """)

  @OptionGroup var options: NewOptions

  func run() throws {
    let made = try CreatedFiles(.organization, options) { names in .organization(names) }
    try made.print(
      options, ["display name \(made.names.shown)"],
      next: ["solution install TailspinAssist --org \(made.path.shellPath)", "open \(made.path.shellPath)"])
  }
}
