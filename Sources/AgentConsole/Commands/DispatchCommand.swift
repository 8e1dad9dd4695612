import ArgumentParser
import Simulation
import Wording

/// `agent-console dispatch`: shows what typing a line into the chat box would do, fact by fact.
struct DispatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispatch",
    abstract: "Show what typing TEXT into the chat box would do, fact by fact.",
    usage:
      "agent-console dispatch [ORG] TEXT [--widget WIDGET] [--agent AGENT] [--language LANGUAGE] [--json]",
    discussion: """
      Accepts the first customer's conversation, then types TEXT. No file is written. Exit code 1: the slash \
      command was rejected.

      Examples:
        agent-console dispatch /cb
        agent-console dispatch northwind "/share now" --widget Kiosk --json
      """)

  @Argument(
    help: ArgumentHelp(
      "An org folder, a solution or a built-in sample (default: the nearest here or above, else contoso), then the "
        + "text.",
      valueName: "org-and-text"), completion: .names(of: .organizations))
  var words: [String]

  @OptionGroup var options: DeskOptions

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard (1...2).contains(words.count) else {
      throw ValidationError("dispatch takes [ORG] and TEXT; put TEXT in quotes if it contains spaces.")
    }
  }

  func run() throws {
    let organization = try OrganizationChoice(words.count > 1 ? words[0] : nil).announced()
    let desk = try DeskSetup(organization, options.choices)
    let dispatch = Dispatch(words[words.count - 1], on: desk)
    let output = Output.results
    if json {
      try output.print(dispatch.document)
    } else {
      try output.print(dispatch.page)
      if let refusal = dispatch.refusal, let hint = RefusalWords.hint(refusal) {
        var page = PrintedPage()
        page.add("hint: \(hint)")
        try Output.messages.print(page)
      }
    }
    if dispatch.refusal != nil { throw ExitStatus.failed.code }
  }
}
