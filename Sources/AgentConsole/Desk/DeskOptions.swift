import ArgumentParser

/// The options that choose the agent, the language and the chat widget.
struct DeskOptions: ParsableArguments {
  /// What ORG may be, and what is taken without it.
  static let organizationHelp: ArgumentHelp =
    "An org folder, a solution or package, or a built-in sample (default: the nearest here or above, else contoso)."

  @Option(help: "The chat widget (default: the organization's first).", completion: .names(of: .widgets))
  var widget: String?

  @Option(help: "The agent (default: the organization's first).", completion: .names(of: .agents))
  var agent: String?

  @Option(
    help: "The language of buttons and commands, such as fr-FR (default: the agent's).",
    completion: .names(of: .languages))
  var language: String?

  var choices: DeskChoices { DeskChoices(widget: widget, agent: agent, language: language) }
}
