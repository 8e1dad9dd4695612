import ArgumentParser
import Cells
import ConsoleLoop
import Desktop
import Diagnostics
import Notations
import Records
import Scenarios
import Storage
import Wording

/// `agent-console screenshot`: prints one frame of the console, without a terminal.
struct ScreenshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screenshot",
    abstract: "Print one frame of the console: text, ANSI or SVG.",
    discussion: """
      KEYS are typed before the frame is drawn. Plain text is typed as it is. Angle brackets hold keys (<Enter>, <F2>, \
      <Tab>, <C-p>, <M-c> for Alt-C, <lt> for a literal <), time to wait (<2s>, <300ms>, <3m>), clicks at a column \
      and row counted from 1 (<Click 12,3>, <ScrollUp 12,3>), pasted text (<Paste …>) and a new size \
      (<Resize 100x30>). The clock starts at 2026-01-05T09:00:00Z, so the same command prints the same frame.

      --scenario FILE:LINE shows the console just before the step at that line of a feature file, or after the last \
      step if the line is past it. KEYS are typed after that.

      --browser runs the providers' own pages in a real browser, under the same clock; --picture FILE writes what it \
      shows of the page in front to a new PNG.

      Examples:
        agent-console screenshot --keys "/cb<Enter><M-c><42s>"
        agent-console screenshot northwind --size 120x40 --format svg > northwind.svg
        agent-console screenshot --scenario scenarios/co-browse.feature:12 --size 120x40
        agent-console screenshot --keys "/cb<Enter><2s>" --browser --picture page.png
      """)

  @Argument(help: DeskOptions.organizationHelp, completion: .names(of: .organizations))
  var org: String?

  @OptionGroup var options: DeskOptions

  @Option(help: "The format of the frame.")
  var format = Format.text

  @Option(help: "The screen size in columns and rows.")
  var size = ScreenSize(Size(width: 100, height: 30))

  @Option(
    help: ArgumentHelp(
      "How many customers arrive at the start, the first of them accepted (default: all).", valueName: "n"))
  var customers: Int?

  @Option(help: ArgumentHelp("Keys to type first.", valueName: "keys"), transform: keyPresses)
  var keys: [KeyScript.Step] = []

  @Option(
    help: ArgumentHelp("Start from a line of a scenario instead of an organization.", valueName: "file:line"),
    completion: .file())
  var scenario: ScenarioPlace?

  @Flag(help: "Run the providers' own pages in a real browser.")
  var browser = false

  @OptionGroup var program: BrowserProgram

  @Option(
    help: ArgumentHelp("Write a picture of the page in the browser to this new PNG file.", valueName: "file"),
    completion: .file())
  var picture: String?

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Option(help: "The colours: dark, light, high-contrast or mono.")
  var theme = Theme.dark

  @Flag(help: "Print JSON: the same as --format json.")
  var json = false

  /// An output format.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, ansi, svg, json
  }

  func validate() throws {
    if json, ![.text, .json].contains(format) {
      throw ValidationError("--json and --format \(format.rawValue) are two formats; give one of them.")
    }
    if !browser, picture != nil || program.browserPath != nil {
      throw ValidationError("--picture and --browser-path need --browser.")
    }
    if let customers, customers < 0 {
      throw ValidationError("--customers counts customers: it is at least 0.")
    }
    guard scenario != nil else { return }
    guard !browser else {
      throw ValidationError("--browser needs an organization: leave out --scenario.")
    }
    guard org == nil, options.widget == nil, options.agent == nil, options.language == nil, customers == nil
    else {
      throw ValidationError(
        "a scenario names its own organization: leave out ORG, --customers, --widget, --agent and --language."
      )
    }
  }

  func run() throws {
    var moment: ScenarioMoment?
    if let scenario { moment = try ScenarioMoment(scenario, size: size.size) }
    // A scenario chooses its own organization.
    let organization = try moment == nil ? OrganizationChoice(org).announced() : nil
    if browser { try BrowserProgram.find(program.browserPath, runsPages: true) }
    let desk = try organization.map {
      try DeskSetup($0, options.choices, pages: browser ? .browser : .simulated)
    }
    try desk?.check(opening)
    let files = organization.flatMap { name in desk.map { OpenOrganization(name, as: $0.snapshot) } }
    guard var console = moment?.console ?? desk.map(console) else { return }
    if browser, let desk {
      console = try runningPages(of: desk, from: console, with: files)
    } else {
      for step in keys where !handle(step.consoleEvent, with: files, by: { console.handle($0) }) { break }
    }
    var grid = theme.applied(to: console.frame().grid)
    if ascii { grid.asciiOnly() }
    switch json ? .json : format {
    case .text: try Output.results.print(verbatim: grid.text + "\n")
    case .ansi: try Output.results.print(verbatim: GridANSI.text(grid, depth: .indexed256) + "\n")
    case .svg:
      try Output.results.print(verbatim: GridSVG.document(grid, title: "agent-console", on: theme.ground))
    case .json: try Output.results.print(document(of: grid))
    }
    try moment?.reportFailure()
  }

  private func document(of grid: Grid) -> JSONValue {
    let rows = grid.text.split(separator: "\n", omittingEmptySubsequences: false)
    return [
      "schema": "agent-console.screenshot/1", "width": .integer(size.size.width),
      "height": .integer(size.size.height), "rows": .list(rows.map { .text(String($0)) }),
    ]
  }

  private func console(at desk: DeskSetup) -> Console {
    Console(
      desk.state, widget: desk.widget, size: size.size, location: desk.snapshot.location,
      opening: opening)
  }

  /// As `open` shows it, with the line that says what to try next.
  private var opening: ConsoleOpening { ConsoleOpening(customers: customers, showsHints: true) }

  /// Types the keys while the providers' pages run, and takes the picture of the page.
  private func runningPages(
    of desk: DeskSetup, from console: Console, with files: OpenOrganization?
  ) throws -> Console {
    let chosen = ScenarioBrowser(named: program.browserPath, isForEveryScenario: true)
    let store = WebResourceStore()
    store.keep(desk.snapshot)
    let pages = try chosen.pages(from: store)
    defer {
      pages.end()
      chosen.end()
    }
    var paged = PagedConsole(console, pages)
    for step in keys where !handle(step.consoleEvent, with: files, by: { paged.handle($0) }) { break }
    if let picture { try write(paged.picture(), to: picture, pages) }
    return paged.console
  }

  private func write(_ bytes: [UInt8]?, to path: String, _ pages: any RunPages) throws {
    guard let bytes, !bytes.isEmpty else {
      let fault = pages.fault.map(BrowserFaultWords.spoken)
      try Message.print(
        error: fault?.message ?? "no page is open in the browser, so there is no picture",
        hint: fault?.hint ?? "open an app tab first: --keys \"/cb<Enter>\"")
      throw ExitStatus.nothingMatched.code
    }
    do throws(WriteFailure) {
      try NewFile.write(bytes, to: path)
    } catch {
      try Message.print([error.diagnostic])
      throw ExitStatus.invalid.code
    }
  }

  /// Handles an event and the events that result from it.
  ///
  /// A screenshot never changes a file.
  ///
  /// - Returns: whether the console keeps running.
  private func handle(
    _ event: ConsoleEvent, with files: OpenOrganization?, by handle: ([ConsoleEvent]) -> [Effect]
  ) -> Bool {
    var waiting = [event]
    while !waiting.isEmpty {
      let effects = handle(waiting)
      if effects.contains(.quit) { return false }
      waiting = effects.filter(\.onlyReads).compactMap { FileReport(carryingOut: $0, on: files) }
        .map(ConsoleEvent.files)
    }
    return true
  }
}

extension KeyScript.Step {
  fileprivate var consoleEvent: ConsoleEvent {
    switch self {
    case .event(let event): .screen(event)
    case .wait(let milliseconds): .elapsed(Span(milliseconds: Int64(milliseconds)))
    }
  }
}

/// A screen size as an option: `100x30`.
struct ScreenSize: ExpressibleByArgument {
  let size: Size

  init(_ size: Size) { self.size = size }

  init?(argument: String) {
    guard let size = Size(argument) else { return nil }
    self.size = size
  }

  var defaultValueDescription: String { "\(size.width)x\(size.height)" }
}

/// Parses keys, clicks and pauses.
///
/// Errors give the position and the nearest name.
private func keyPresses(_ text: String) throws -> [KeyScript.Step] {
  do throws(KeyScriptProblem) {
    return try KeyScript.parse(text)
  } catch {
    let place = "at character \(error.offset + 1): "
    switch error.kind {
    case .unclosed: throw ValidationError(place + "this < has no >; for a literal < write <lt>")
    case .unknownName:
      let nearest = NearestName.to(error.written, among: error.known).map { "; did you mean <\($0)>?" } ?? ""
      throw ValidationError(place + "there is no key <\(error.written)>\(nearest)")
    case .noPosition:
      throw ValidationError(place + "<\(error.written)> needs a column and a row: <Click 12,3>")
    case .noSize: throw ValidationError(place + "<\(error.written)> needs a size: <Resize 100x30>")
    case .tooLong: throw ValidationError(place + "<\(error.written)> is more than a year")
    }
  }
}
