import ArgumentParser
import Cells
import ConsoleLoop
import Diagnostics
import Organizations
import Player
import Reports
import Scenarios
import Storage
import Terminal

/// `agent-console drill`: a scenario as an exercise in the console.
struct DrillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: "Practise a scenario in the console: you do the agent's steps.",
    discussion: """
      FEATURE is a feature file, FILE:LINE, a folder of them, or an organization with a folder `drills`; its \
      `course.yaml` says their order and what passes. Everything but the agent's steps happens by itself. A task stands \
      below the console in the feature's words; any way that brings about the same counts.

      Alt-G gives a hint, Alt-U takes a mistake back, Alt-S does the task in your place, Ctrl-Q quits. Each task has three \
      points; a hint that you ask for and a mistake each take one away. No organization's files are changed.

      Exit codes: 0 passed; 1 not passed.

      Examples:
        agent-console drill contoso
        agent-console drill contoso/drills/1-first-button.feature --result ana.json
        agent-console drill --list contoso
      """)

  @Argument(
    help: "A feature file, a folder of them, or an organization with drills (default: contoso).",
    completion: .names(of: .scenarios))
  var feature = Organization.defaultName

  @Flag(help: "List the drills: the files in `drills`, and those tagged @drill.")
  var list = false

  @Option(help: ArgumentHelp("Write the score to a file as JSON.", valueName: "file"), completion: .file())
  var result: String?

  @OptionGroup var display: ScreenOptions

  func validate() throws {
    if list, result != nil { throw ValidationError("--list runs no drill, so there is no --result.") }
  }

  func run() throws {
    let read = try DrillFiles(feature)
    if list { return try Output.results.print(PrintedPage(lines: read.listing)) }
    let preferences = try ChosenPreferences(display.asked).preferences
    let passMark = read.course?.passMark ?? DrillScore.usualPassMark
    let drills = try read.drills(library: FileLibrary())
    guard
      let session = DrillSession(drills, passMark: passMark, size: Self.anySize, keys: preferences.keys)
    else {
      try Message.print(
        error: "there is no scenario in \(feature)", hint: "`agent-console drill --list` lists the drills")
      throw ExitStatus.nothingMatched.code
    }
    let screen = try TerminalScreen.taken(
      TerminalOptions(mouse: !display.noMouse, asksBackground: preferences.followsBackground),
      instead: "`agent-console test \(feature)` runs the scenarios without one")
    var live = LiveConsole(
      session, in: ConsoleSurroundings(screen: screen), isASCIIOnly: display.ascii,
      theme: preferences.theme.value)
    let code = live.run()
    if code != 0 { throw ExitCode(code) }
    let results = live.shown.results
    let report = DrillReport(results, passMark: passMark, isCutShort: results.count < drills.count)
    if let result { try OutputFile.write(Array((report.json.pretty + "\n").utf8), to: result) }
    try Output.results.print(PrintedPage(lines: report.lines))
    if !report.isPassed { throw ExitStatus.failed.code }
  }

  /// A placeholder: the terminal reports the real size.
  private static let anySize = Size(width: 80, height: 24)
}
