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
      The first customer's conversation is accepted, the others ring. F1 is the help, Ctrl-P everything that \
      can be done, Ctrl-Q quits. Nothing is written to any file.

      Examples:
        agent-console open
        agent-console open northwind --widget Kiosk --language ja-JP
        agent-console open ./my-solution
      """)

  @Argument(help: "An org folder, a solution or package, or a built-in sample.")
  var org = Stage.defaultOrganization

  @OptionGroup var options: StageOptions

  @Flag(help: "Draw with ASCII characters alone.")
  var ascii = false

  @Flag(help: "Leave the mouse to the terminal, so that it selects text as usual.")
  var noMouse = false

  @Flag(help: "Load the organization again when its files change.")
  var watch = false

  func run() throws {
    let clock = WallClock()
    let stage: Stage
    do {
      stage = try Stage(org, options, clock: clock.now)
    } catch {
      if let command = AgentConsoleCommand.command(near: org) {
        try Message.print(hint: "if a command was meant: `agent-console \(command)`")
      }
      throw error
    }
    let screen: TerminalScreen
    do throws(TerminalRefusal) {
      screen = try TerminalScreen.open(TerminalOptions(mouse: !noMouse))
    } catch {
      try Message.print(error: error.sentence, hint: error.hint)
      throw ExitStatus.broken.code
    }
    let console = Console(
      stage.state, widget: stage.widget, size: screen.size, clockOffset: clock.offset)
    let org = org
    var live = LiveConsole(
      console, on: screen, isASCIIOnly: ascii, watching: watch ? FolderWatch(org) : nil,
      reload: { LoadedFiles(of: org) })
    let code = live.run()
    if code != 0 { throw ExitCode(code) }
  }
}

extension TerminalRefusal {
  fileprivate var sentence: String {
    switch self {
    case .notATerminal: "standard input and output are not a terminal"
    case .dumbTerminal(let name):
      name.isEmpty
        ? "TERM does not say which terminal this is" : "the terminal “\(name)” cannot place its cursor"
    case .unknownTerminal(let name): "the terminal “\(name)” is not known on this machine"
    }
  }

  fileprivate var hint: String {
    switch self {
    case .notATerminal:
      "`agent-console screenshot --keys …` prints a frame, `agent-console dispatch …` what a line would do"
    case .dumbTerminal, .unknownTerminal:
      "set TERM to what the terminal is, such as xterm-256color; `agent-console screenshot` needs none"
    }
  }
}
