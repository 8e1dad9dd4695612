import Cells
import ConsoleLoop
import Desktop
import Simulation
import Storage
import Testing

/// A desk without a terminal, with scripted surroundings for the loop.
struct Desk {
  let clock = ScriptedClock()
  let screen: ScriptedScreen
  let editor = ScriptedEditor()
  let notes = ScriptedNotes()
  let files: ScriptedFiles
  let fileWork = ScriptedFileWork()
  let pages = ScriptedPages()

  /// Contoso, as if it were stored in a folder.
  init(_ script: ScriptedScreen.Step...) throws { try self.init(script) }

  init(_ script: [ScriptedScreen.Step]) throws {
    let organization = try #require(OrganizationSnapshot.organization("contoso").value)
    screen = ScriptedScreen(script, size: Size(width: 100, height: 30), clock: clock)
    files = ScriptedFiles(organization)
  }

  /// The console at this desk.
  var console: LiveConsole<Console> {
    let console = Console(files.opened, size: screen.size, location: .folder("shop", file: "shop/org.yaml"))
    return LiveConsole(console, in: surroundings)
  }

  /// The console at this desk, with the providers' pages in a browser from the start.
  var consoleWithPages: LiveConsole<Console> {
    var setup = State.Setup()
    setup.pageRuntime = .browser
    return LiveConsole(
      Console(files.opened, setup: setup, size: screen.size),
      in: ConsoleSurroundings(screen: screen, clock: clock, editor: editor, pages: pages))
  }

  var surroundings: ConsoleSurroundings {
    ConsoleSurroundings(
      screen: screen, clock: clock, editor: editor, files: FileDesk(files, work: fileWork), changes: files,
      notes: notes)
  }

  /// The surroundings without open files.
  var surroundingsWithoutFiles: ConsoleSurroundings {
    ConsoleSurroundings(screen: screen, clock: clock, editor: editor, notes: notes)
  }

  /// The text on the screen at the end.
  var picture: String { screen.frames.last?.text ?? "" }
}
