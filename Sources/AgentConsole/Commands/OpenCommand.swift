import ArgumentParser
import Desktop

/// `agent-console open`: the agent's console, live in this terminal.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the agent's console in this terminal.",
    discussion: """
      The first customer's conversation is accepted; Alt-L lets the next one arrive. F1 shows the help, Ctrl-P all commands, \
      Ctrl-Q quits. No file is changed unless you ask for it. Alt-O shows the conversation options; press s there \
      to save them to org.yaml. The same panel installs and uninstalls solutions in the organization's folder.

      --browser runs the providers' own pages in a real browser: in a window where there is a display. The palette \
      turns it on and off, too, and writes a picture of the page.
      --record FILE writes every input and every fact to a journal before the screen shows it; a journal that is there \
      already is continued, any other file is refused. The palette's “Save this rehearsal…” writes one at any moment. \
      `journal replay FILE` runs it again.
      --linear speaks in lines instead of showing a screen, for screen readers, pipes and files; commands are typed \
      words. AGENT_CONSOLE_LINEAR=1 does the same, and so does input that is no terminal. From a pipe, the clock starts \
      at 2026-01-05T09:00:00Z and moves only by `pass 10s`.
      What you always want goes into ~/.config/agent-console/config.yaml: the theme, linear mode, your own keys. \
      --explain-config says where each value comes from.

      Examples:
        agent-console open
        agent-console open northwind --widget Kiosk --language ja-JP
        agent-console open ./my-solution
        agent-console open ./my-solution --browser --allow api.example.com
        agent-console open --record rehearsal.journal
        agent-console open --customers 3 --stopped --at 09:00
        printf '/cb\\nconnect\\nend session\\n' | agent-console open --linear
      """)

  @Argument(help: DeskOptions.organizationHelp, completion: .names(of: .organizations))
  var org: String?

  @OptionGroup var options: DeskOptions

  @OptionGroup var browser: LiveBrowserOptions

  @OptionGroup var display: ScreenOptions

  @Flag(help: "Load the organization again when its files change.")
  var watch = false

  @Option(
    help: ArgumentHelp(
      "How many customers arrive at the start, the first of them accepted; Alt-L lets the next one arrive.",
      valueName: "n"))
  var customers = 1

  @Flag(help: "Begin with the rehearsal's clock stopped; the palette starts it.")
  var stopped = false

  @Option(
    help: ArgumentHelp(
      "Where the rehearsal's clock begins: 09:00, 09:00:30 or 2026-01-05T09:00:00Z (default: now).",
      valueName: "clock"))
  var at: StartingClock?

  @Option(help: ArgumentHelp("Record the rehearsal in this file.", valueName: "file"), completion: .file())
  var record: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Speak in lines instead of showing a screen: for screen readers, pipes and files.")
  var linear: Bool?

  @Flag(help: "Print each setting with where its value comes from, and exit.")
  var explainConfig = false

  func validate() throws {
    if linear == true, browser.browser || watch {
      throw ValidationError("--linear shows no screen: leave out --browser and --watch.")
    }
    guard customers >= 0 else { throw ValidationError("--customers counts customers: it is at least 0.") }
  }

  func run() throws {
    var asked = display.asked
    asked.linear = linear
    if explainConfig {
      return try Output.results.print(ChosenPreferences(asked).explanation)
    }
    let session = ConsoleSession(
      organization: org, choices: options.choices, isASCIIOnly: display.ascii, asked: asked,
      hasMouse: !display.noMouse,
      watchesFiles: watch,
      opening: ConsoleOpening(customers: customers, isClockStopped: stopped, showsHints: true), startsAt: at,
      browser: browser.choice, recording: record)
    try OpenCommand.run(session)
  }

  /// Runs the console; if the organization cannot be opened, names the command that may have been meant.
  static func run(_ session: ConsoleSession) throws {
    let code: Int32
    do {
      code = try session.run()
    } catch {
      let commands = session.organization.map(AgentConsoleCommand.commands) ?? []
      if !commands.isEmpty {
        try Message.print(hint: "if a command was meant: \(AgentConsoleCommand.shown(commands))")
      }
      throw error
    }
    if code != 0 { throw ExitCode(code) }
  }
}
