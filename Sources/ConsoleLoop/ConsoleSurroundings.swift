import Cells

/// Everything outside the live console that it uses; the tests replace each part with a scripted one.
public struct ConsoleSurroundings {
  let screen: any ConsoleScreen
  /// What the user typed while the organization was read.
  let typed: [ScreenEvent]
  let clock: any ConsoleClock
  let editor: any ConsoleEditor
  /// The organization's files; nil if none are open.
  let files: FileDesk?
  /// Reports changes of the files; nil if changes are not watched.
  let changes: (any FileChanges)?
  /// The output for the trainer's notes; nil if there is none.
  let notes: (any NotesOutput)?
  /// The providers' real pages; nil if there is no way to start a browser.
  let pages: (any PageDesk)?
  /// Keeps what was typed when the terminal ends.
  let unsent: (any UnsentTextKeeper)?
  /// Where the rehearsal is recorded and saved; nil if it is not.
  let journal: (any RehearsalJournal)?

  public init(
    screen: any ConsoleScreen, typed: [ScreenEvent] = [], clock: any ConsoleClock = WallClock(),
    editor: any ConsoleEditor = ShellEditor(), files: FileDesk? = nil,
    changes: (any FileChanges)? = nil, notes: (any NotesOutput)? = nil,
    pages: (any PageDesk)? = nil, unsent: (any UnsentTextKeeper)? = nil,
    journal: (any RehearsalJournal)? = nil
  ) {
    (self.screen, self.typed, self.clock, self.editor) = (screen, typed, clock, editor)
    (self.files, self.changes, self.notes) = (files, changes, notes)
    (self.pages, self.unsent, self.journal) = (pages, unsent, journal)
  }
}
