/// Everything that the live console reaches outside of itself; each part has a scripted twin in the tests.
public struct ConsoleSurroundings {
  let screen: any ConsoleScreen
  let clock: any ConsoleClock
  let editor: any ConsoleEditor
  /// The organization's files; nil: none are open.
  let files: (any OrganizationFiles)?
  /// Nil: nobody wants to know of changes.
  let changes: (any FileChanges)?
  /// Nil: nobody follows the trainer's notes.
  let notes: (any NotesOutput)?

  public init(
    screen: any ConsoleScreen, clock: any ConsoleClock = WallClock(),
    editor: any ConsoleEditor = ShellEditor(), files: (any OrganizationFiles)? = nil,
    changes: (any FileChanges)? = nil, notes: (any NotesOutput)? = nil
  ) {
    (self.screen, self.clock, self.editor) = (screen, clock, editor)
    (self.files, self.changes, self.notes) = (files, changes, notes)
  }
}
