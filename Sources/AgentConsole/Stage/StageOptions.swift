import ArgumentParser

/// The options that choose who sits where in an organization.
struct StageOptions: ParsableArguments {
  @Option(help: "The chat widget; else the organization's first.")
  var widget: String?

  @Option(help: "The agent; else the organization's first.")
  var agent: String?

  @Option(help: "The language of buttons and commands, such as fr-FR; else the agent's.")
  var language: String?
}
