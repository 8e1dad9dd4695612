import ConsoleLoop
import Desktop
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
    let desk = try DeskSetup(
      organization, choices, clock: startsAt?.instant(at: clock.now, offset: clock.offset) ?? clock.now,
      pages: browser.runsPages ? .browser : .simulated)
    try desk.check(opening)
    let journal = try FileJournal.opened(recording, besides: organization)
    let screen = try TerminalScreen.taken(
      TerminalOptions(mouse: hasMouse, asksBackground: preferences.followsBackground),
      instead:
        "`agent-console screenshot --keys …` prints a frame, `agent-console dispatch …` what a line would do, "
        + "`agent-console test` runs scenarios")
    let console = Console(
      desk.state, widget: desk.widget, size: screen.size, clockOffset: clock.offset,
      location: desk.snapshot.location, opening: opening, keys: preferences.keys)
    let files = OpenOrganization(
      organization, as: desk.snapshot, language: choices.language.flatMap(DataLanguageOption.locale))
    let code = LiveConsole.run(
      console,
      in: ConsoleSurroundings(
        screen: screen, clock: clock,
        files: FileDesk(files), changes: watch,
        pages: BrowserPages(browser, files: FreshPages(desk.snapshot) { files.snapshotOnDisk }),
        unsent: UnsentTextFile(), journal: journal),
      isASCIIOnly: isASCIIOnly, theme: preferences.theme.value)
    return try journal.exitCode(after: code)
  }
}
