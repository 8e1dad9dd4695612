import ArgumentParser

/// `agent-console widget`: the administrator's view of chat widgets.
struct WidgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "widget",
    abstract: "Show and change the conversation options of chat widgets.",
    discussion: """
      Example:
        agent-console widget list ./shop
      """,
    subcommands: [WidgetListCommand.self, WidgetSetCommand.self])
}
