import ArgumentParser
import Storage

/// `agent-console new solution NAME`.
struct NewSolutionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solution",
    abstract: "Create a provider's solution: its records, pages, icons and a scenario.",
    discussion: """
      The unique name is the NAME's words joined (acme assist: AcmeAssist), the prefix its first three letters (acm), \
      the folder the unique name in lower case (acmeassist).

      Example:
        agent-console new solution "Acme Assist"
      """)

  @OptionGroup var options: NewOptions

  func run() throws {
    let made = try CreatedFiles(.solution, options) { names in .solution(names) }
    try made.print(
      options,
      [
        "unique name \(made.names.uniqueName), prefix \(made.names.prefix), provider \(made.names.shown)"
      ],
      next: ["check \(made.path.shellPath)", "open \(made.path.shellPath)"])
  }
}
