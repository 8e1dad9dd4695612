import Cells
import ConsoleLoop
import Desktop
import Simulation
import Storage
import Terminal

/// The live console, as the command line opens it.
struct ConsoleSession {
  /// The ORG of the command line; nil if none is named.
  var organization: String?
  var choices = DeskChoices()
  var isASCIIOnly = false
  /// What the command line asks for; the environment and the configuration say the rest.
  var asked = AskedPreferences()
  var hasMouse = true
  /// Whether the organization is loaded again when its files change.
  var watchesFiles = false
  /// Who is there at the start, and whether the clock runs.
  var opening = ConsoleOpening.demo
  /// Where the rehearsal's clock begins; nil: now.
  var startsAt: StartingClock?
  /// The browser for the providers' own pages.
  var browser = LiveBrowserChoice()
  /// The file that the rehearsal is recorded in; nil if it is not recorded.
  var recording: String?

  /// Runs the console until the agent quits.
  ///
  /// - Returns: the exit code.
  /// - Throws: the exit code of a refusal that has been reported on standard error.
  func run() throws -> Int32 {
    let preferences = try ChosenPreferences(asked).preferences
    let streams = LineStreams()
    if let reason = linearReason(streams, preferences.linear) { return try speak(reason, streams) }
    // Before the screen is taken: what is said stands above the console, and is there again after it.
    let organization = try OrganizationChoice(organization).announced()
    try browser.find()
    // Start watching before reading anything, so that no change is missed.
    let watch = watchesFiles ? FolderWatch(organization) : nil
    let clock = WallClock()
    let terminal = TerminalOptions(mouse: hasMouse, asksBackground: preferences.followsBackground)
    switch try desk(of: organization, preferences, clock, terminal, hasTerminal: streams.hasPrompt) {
    case .left(let exitCode): return exitCode
    case .ready(let ready):
      let journal = try FileJournal.opened(recording, besides: organization)
      let screen = try ready.screen ?? Self.taken(terminal)
      let surroundings = surroundings(of: organization, ready, screen, clock, watch, journal)
      let console = Console(
        ready.desk.state, widget: ready.desk.widget, size: screen.size, clockOffset: clock.offset,
        location: ready.desk.snapshot.location, opening: opening, keys: preferences.keys)
      let code = LiveConsole.run(
        console, in: surroundings, isASCIIOnly: isASCIIOnly, theme: preferences.theme.value)
      return try journal.exitCode(after: code)
    }
  }

  /// Sets up the desk, on the screen if that takes long.
  private func desk(
    of organization: String, _ preferences: Preferences, _ clock: WallClock, _ terminal: TerminalOptions,
    hasTerminal: Bool
  ) throws -> PatientSetup.Outcome {
    let start = startsAt?.instant(at: clock.now, offset: clock.offset) ?? clock.now
    let pages = browser.runsPages ? PageRuntime.browser : .simulated
    let patient = PatientSetup(
      name: organization, keys: preferences.keys, isASCIIOnly: isASCIIOnly, theme: preferences.theme.value,
      hasTerminal: hasTerminal)
    return try patient.run { [choices, opening] in
      let desk = try DeskSetup(organization, choices, clock: start, pages: pages)
      try desk.check(opening)
      return desk
    } takingScreen: {
      try Self.taken(terminal)
    }
  }

  private func surroundings(
    of organization: String, _ ready: PatientSetup.Ready, _ screen: TerminalScreen, _ clock: WallClock,
    _ watch: FolderWatch?, _ journal: FileJournal
  ) -> ConsoleSurroundings {
    let snapshot = ready.desk.snapshot
    let files = OpenOrganization(
      organization, as: snapshot, language: choices.language.flatMap(DataLanguageOption.locale))
    return ConsoleSurroundings(
      screen: screen, typed: ready.typed, clock: clock, files: FileDesk(files), changes: watch,
      pages: BrowserPages(browser, files: FreshPages(snapshot) { files.snapshotOnDisk }),
      unsent: UnsentTextFile(), journal: journal)
  }

  private static func taken(_ options: TerminalOptions) throws -> TerminalScreen {
    try TerminalScreen.taken(
      options,
      instead:
        "`agent-console screenshot --keys …` prints a frame, `agent-console dispatch …` what a line would do, "
        + "`agent-console test` runs scenarios")
  }
}
