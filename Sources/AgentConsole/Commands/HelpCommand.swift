import ArgumentParser
import Diagnostics
import Wording

/// `agent-console help`: explains a command or a topic, and writes the manual.
struct HelpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "Explain a command or a topic, or write the manual pages.",
    discussion: """
      Without a name, lists the commands and the topics.

      Examples:
        agent-console help solution install
        agent-console help scenarios
        agent-console help --manual ~/.local/share/man/man1
      """)

  @Argument(
    help: ArgumentHelp("A command or a topic (default: list both).", valueName: "name"),
    completion: .names(of: .topics))
  var names: [String] = []

  @Option(
    help: ArgumentHelp("Write the manual pages of all commands to this folder.", valueName: "folder"),
    completion: .directory)
  var manual: String?

  func validate() throws {
    if manual != nil, !names.isEmpty {
      throw ValidationError("--manual writes the pages of all commands; leave the name out.")
    }
  }

  func run() throws {
    if let manual { return try Manual.write(to: manual) }
    guard let first = names.first else { return try Output.results.print(overview) }
    let topic = names.count == 1 ? HelpTopic(rawValue: first) : nil
    let command = AgentConsoleCommand.command(at: names)
    guard topic != nil || command != nil else { try refuse(names.joined(separator: " ")) }
    var lines = topic?.lines ?? []
    // `events` is both.
    if topic != nil, command != nil { lines.append("") }
    if let command {
      let help = AgentConsoleCommand.helpMessage(for: command)
      lines += help.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    try Output.results.print(PrintedPage(lines: lines))
  }

  /// The help of the program, with the topics below it.
  private var overview: PrintedPage {
    var page = PrintedPage(text: AgentConsoleCommand.helpMessage() + "\n")
    page.add()
    page.add("TOPICS:")
    let width = HelpTopic.allCases.map(\.rawValue.count).max() ?? 0
    for topic in HelpTopic.allCases {
      let space = String(repeating: " ", count: width - topic.rawValue.count)
      page.add("  \(topic.rawValue)\(space)  \(topic.abstract)")
    }
    page.add()
    page.add("  `agent-console help TOPIC` explains one.")
    return page
  }

  /// Reports an unknown name with the nearest known ones.
  private func refuse(_ name: String) throws -> Never {
    let known = HelpTopic.allCases.map(\.rawValue) + AgentConsoleCommand.names
    try ListedEntry(name: name, noun: "command or topic", command: "help", known: known).refuse()
  }
}
