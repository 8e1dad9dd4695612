import ArgumentParser
import ConsoleLoop
import Desktop
import Storage
import Terminal

/// `agent-console open`: the agent's console, live in this terminal.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the agent's console in this terminal.",
    discussion: """
      The first customer's conversation is accepted, the others ring. F1 shows the help, Ctrl-P all commands, \
      Ctrl-Q quits. No file is changed unless you ask for it. Alt-O shows the conversation options; press s there \
      to save them to org.yaml. The same panel installs and uninstalls solutions in the organization's folder.

      Examples:
        agent-console open
        agent-console open northwind --widget Kiosk --language ja-JP
        agent-console open ./my-solution
      """)

  @Argument(help: "An org folder, a solution or package, or a built-in sample.")
  var org = DeskSetup.defaultOrganization

  @OptionGroup var options: DeskOptions

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Flag(help: "Leave the mouse to the terminal, so that it selects text as usual.")
  var noMouse = false

  @Flag(help: "Load the organization again when its files change.")
  var watch = false

  func run() throws {
    // Start watching before reading anything, so that no change is missed.
    let watch = watch ? FolderWatch(org) : nil
    let clock = WallClock()
    let stage: DeskSetup
    do {
      stage = try DeskSetup(org, options, clock: clock.now)
    } catch {
      if let command = AgentConsoleCommand.command(near: org) {
        try Message.print(hint: "if a command was meant: `agent-console \(command)`")
      }
      throw error
    }
    let screen = try TerminalScreen.taken(
      TerminalOptions(mouse: !noMouse),
      instead:
        "`agent-console screenshot --keys …` prints a frame, `agent-console dispatch …` what a line would do, "
        + "`agent-console test` runs scenarios")
    let console = Console(
      stage.state, widget: stage.widget, size: screen.size, clockOffset: clock.offset,
      location: stage.snapshot.location)
    var live = LiveConsole(
      console,
      in: ConsoleSurroundings(
        screen: screen, clock: clock, files: OpenOrganization(org, as: stage.snapshot), changes: watch),
      isASCIIOnly: ascii)
    let code = live.run()
    if code != 0 { throw ExitCode(code) }
  }
}
