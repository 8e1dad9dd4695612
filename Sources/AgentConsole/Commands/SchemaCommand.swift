import ArgumentParser
import Desktop
import RecordFormats

/// `agent-console schema`: the JSON Schema of one of our own files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of an organization's or a solution's file, or of your configuration.",
    discussion: """
      Editors with a YAML extension complete and check a file whose first line names a copy:
      # yaml-language-server: $schema=.org.schema.json

      `agent-console new` writes both. A schema sees one file: it does not see links between rows, or names that must \
      differ; `check` does.

      Examples:
        agent-console schema solution > .solution.schema.json
        agent-console schema config > ~/.config/agent-console/schema.json
      """)

  /// The files that have a schema.
  enum File: String, ExpressibleByArgument, CaseIterable {
    case organization, solution
    case quickReplies = "quick-replies"
    case config

    var shape: FileShape {
      switch self {
      case .organization: .organization
      case .solution: .solution
      case .quickReplies: .quickReplies
      case .config: ConsoleConfiguration.shape
      }
    }
  }

  @Argument(help: "The file: organization, solution, quick-replies or config.")
  var file: File

  func run() throws {
    try Output.results.print(file.shape.schema)
  }
}
