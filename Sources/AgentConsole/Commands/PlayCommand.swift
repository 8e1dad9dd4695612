import ArgumentParser
import Cells
import ConsoleLoop
import Desktop
import Diagnostics
import Player
import Scenarios
import Storage
import Terminal

/// `agent-console play`: plays a scenario in the console at a person's pace.
struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Play a scenario in the console at a person's pace, with captions.",
    discussion: """
      FEATURE is a feature file, a folder of them, a built-in sample, or the path of a feature in one; FILE:LINE plays \
      the scenario at that line. Space pauses, \
      Right does the next step, Left goes back a step, + and - change the speed, n and p go to the next and the previous \
      scenario. Esc hands over to you: the console is live from there. F1 lists the keys, Ctrl-Q quits. No \
      organization's files are changed.

      --cast FILE writes an asciicast (v2) instead, for asciinema's player, and --svg FILE an animated SVG, for a README; \
      neither needs a terminal, --theme chooses their \
      colours, and the same scenario always gives the same bytes.

      Exit codes: 0 every step that was shown holds; 1 one failed, however you left.

      A comment `# note: …` is a trainer's note on the step or scenario that follows it.

      Examples:
        agent-console play scenarios/co-browse.feature
        agent-console play scenarios/co-browse.feature:12
        agent-console play scenarios/co-browse.feature --from 12 --notes
        agent-console play scenarios --speed 1.5 --notes-to notes.txt
        agent-console play scenarios/co-browse.feature --record rehearsal.journal
        agent-console notes notes.txt        (in a second terminal)
        agent-console play scenarios/co-browse.feature:12 --svg co-browse.svg --size 80x24
      """)

  @Argument(
    help: """
      A feature file, a folder of them, a built-in sample, or the path of a feature in one (default: the scenarios of \
      the nearest organization here or above, else of contoso).
      """, completion: .names(of: .scenarios))
  var feature: String?

  @Option(help: ArgumentHelp("The speed, from 0.1 to 20; 1 is a person's pace.", valueName: "factor"))
  var speed = PlaySpeed.usual

  @Option(
    help: ArgumentHelp(
      "Start paused at the step on this line, with the steps before it already done.", valueName: "line"))
  var from: Int?

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "With --from: the line of the scenario or example row, if several share the step.",
      valueName: "line"))
  var scenarioLine: Int?

  @Flag(inversion: .prefixedNo, help: "Show the trainer's notes below the caption.")
  var notes: Bool?

  @Flag(help: "Pause at each of the trainer's notes.")
  var pauseAtNotes = false

  @Option(
    help: ArgumentHelp("Write the trainer's notes to a file or a fifo.", valueName: "file"),
    completion: .file())
  var notesTo: String?

  @Option(
    help: ArgumentHelp(
      "Record what is played, and what you do after taking over, in this file.", valueName: "file"),
    completion: .file())
  var record: String?

  @Option(
    help: ArgumentHelp("Write an asciicast (v2) instead of playing.", valueName: "file"), completion: .file())
  var cast: String?

  @Option(
    help: ArgumentHelp("Write an animated SVG of at most 300 kB instead of playing.", valueName: "file"),
    completion: .file())
  var svg: String?

  @Option(help: "With --cast and --svg: the screen size in columns and rows (default: 80x24).")
  var size: ScreenSize?

  @OptionGroup var display: ScreenOptions

  func validate() throws {
    if scenarioLine != nil, from == nil {
      throw ValidationError("--in needs --from: it says whose step is meant.")
    }
    let isFilmed = cast != nil || svg != nil
    if size != nil, !isFilmed {
      throw ValidationError("--size is the size of a --cast or --svg: a terminal has its own.")
    }
    if isFilmed, record != nil || notesTo != nil || pauseAtNotes {
      throw ValidationError(
        "--cast and --svg need no terminal and nobody: leave out --record, --notes-to and --pause-at-notes.")
    }
    if let cast, let svg, FilePath.resolved(cast) ?? cast == FilePath.resolved(svg) ?? svg {
      throw ValidationError("--cast and --svg cannot go into one file: give each a file of its own.")
    }
  }

  func run() throws {
    let isFilmed = cast != nil || svg != nil
    var asked = display.asked
    asked.notes = notes
    // A film is the same whoever makes it.
    if isFilmed { asked.readsConfiguration = false }
    let preferences = try ChosenPreferences(asked).preferences
    let showsNotes = preferences.notes.value
    let feature = try feature ?? HomeScenarios.pathOrSample()
    let read = ScenarioFiles([feature])
    try Message.print(read.diagnostics)
    if read.diagnostics.contains(where: \.isError) { throw ExitStatus.invalid.code }
    if from != nil, read.namesLines {
      throw ValidationError("\(feature) and --from both name a line: give one of them.")
    }
    let start = try start(in: read.files, of: feature)
    let meant = try read.files.map { (file: $0, meant: try read.meant(in: $0)) }
    try OutputFile.protect(
      read.files.map(\.source.file), from: [cast, svg].compactMap(\.self), as: "recording")
    let writer = try writer(besides: read)
    let journal = try FileJournal.opened(record, besides: nil)
    try DefaultOrganizationNotes.print(
      for: meant.filter { file, indexes in indexes.contains { file.scenarios[$0].leavesOrganizationOpen } }
        .map(\.file.source.file))
    guard
      let playback = Playback(
        Playlist(meant), library: FileLibrary(), size: size?.size ?? Self.anySize, from: start, speed: speed,
        showsNotes: showsNotes,
        notesPace: pauseAtNotes ? .pausing : showsNotes || notesTo != nil ? .reading : .unread,
        keys: preferences.keys)
    else {
      try Message.print(
        error: "there is no scenario in \(feature)", hint: "`agent-console play FILE` takes a feature file")
      throw ExitStatus.nothingMatched.code
    }
    if isFilmed { return try film(playback, feature, title: title(of: meant)) }
    let screen = try TerminalScreen.taken(
      TerminalOptions(mouse: !display.noMouse, asksBackground: preferences.followsBackground),
      instead: "`agent-console test \(feature)` runs the scenarios without one, "
        + "`agent-console screenshot --scenario FILE:LINE` prints a frame")
    var live = LiveConsole(
      playback, in: ConsoleSurroundings(screen: screen, notes: writer, journal: journal),
      isASCIIOnly: display.ascii,
      theme: preferences.theme.value)
    let code = try journal.exitCode(after: live.run())
    if let failure = writer?.failure {
      try Message.print([WriteFailure(failure).diagnostic])
      throw ExitStatus.broken.code
    }
    if code != 0 { throw ExitCode(code) }
    if live.shown.hasFailed {
      try Message.print(error: "a step failed", hint: "`agent-console test \(feature)` says what differs")
      throw ExitStatus.failed.code
    }
  }

  /// The name of the only scenario, or of the first feature.
  private func title(of meant: [(file: ScenarioFile, meant: [Int])]) -> String {
    let scenarios = meant.flatMap { file, indexes in indexes.map { file.scenarios[$0] } }
    guard let first = scenarios.first else { return "agent-console" }
    return scenarios.count == 1 ? first.name : first.feature
  }

  /// Writes the recordings; a failed step ends them, and the command fails.
  private func film(_ playback: Playback, _ feature: String, title: String) throws {
    let size = size?.size ?? Self.anySize
    // Not by what this terminal says: the same scenario always gives the same bytes.
    let theme = display.theme ?? .dark
    var hasFailed = false
    if let cast {
      let made = Cast(
        of: Filming(playback), size: size, title: title, theme: theme, isASCIIOnly: display.ascii)
      try OutputFile.write(Array(made.text.utf8), to: cast)
      hasFailed = made.hasFailed
    }
    if let svg {
      guard
        let made = AnimatedPicture(
          of: Filming(playback), size: size, title: title, theme: theme, isASCIIOnly: display.ascii)
      else {
        try Message.print(
          error: "the animated SVG would have more than \(AnimatedPicture.mostBytes / 1000) kB",
          hint: "name one scenario (FILE:LINE), raise --speed or lower --size; --cast has no limit")
        throw ExitStatus.failed.code
      }
      try OutputFile.write(Array(made.text.utf8), to: svg)
      hasFailed = made.hasFailed
    }
    guard hasFailed else { return }
    try Message.print(
      error: "a step failed, and the recording ends there",
      hint: "`agent-console test \(feature)` says what differs")
    throw ExitStatus.failed.code
  }

  /// A placeholder: the terminal reports the real size.
  private static let anySize = Size(width: 80, height: 24)

  private func start(in files: [ScenarioFile], of feature: String) throws -> LinePosition? {
    guard let from else { return nil }
    guard files.count == 1, let file = files.first else {
      try Message.print(
        error: "--from names a line of one feature file, and \(feature) holds \(files.count)",
        hint: "name the file")
      throw ExitStatus.nothingMatched.code
    }
    return try file.existingPosition(ofLine: from, inScenarioAt: scenarioLine)
  }

  private func writer(besides read: ScenarioFiles) throws -> NotesWriter? {
    guard let notesTo else { return nil }
    try OutputFile.protect(read.files.map(\.source.file), from: [notesTo], as: "notes")
    do throws(FileFailure) {
      return try NotesWriter(notesTo)
    } catch {
      try Message.print([WriteFailure(error).diagnostic])
      throw ExitStatus.invalid.code
    }
  }
}

extension PlaySpeed: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }

  public var defaultValueDescription: String { description }
}
