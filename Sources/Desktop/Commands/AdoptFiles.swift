import Diagnostics
import Organizations
import Records
import Simulation

/// What the program around tells of the organization's files.
extension Console {
  /// The organization's files were read again.
  ///
  /// The new version takes the old one's place; where the files cannot be read, the last good one stays. A moment of the
  /// past is left: what somebody else does happens now, and begins no branch.
  public mutating func adopt(_ organization: Organization?, problems: [Diagnostic]) {
    self.problems = problems
    guard let organization else {
      view.note = Note(text: NoteWords.lastGoodStays(problems), role: .refusal)
      return
    }
    let hasLeftPast = history.isPast
    if hasLeftPast { stepToNow() }
    let lost = takeIn(organization)
    view.note = Note(
      text: NoteWords.loadedAgain(problems, lost: lost) + (hasLeftPast ? NoteWords.pastIsLeft : ""),
      role: problems.isEmpty && lost.isEmpty ? .plain : .warning)
  }

  /// Puts a version of the files into the old one's place; conversation options that were not saved yet stay.
  ///
  /// Gives those that could not.
  private mutating func takeIn(_ organization: Organization) -> [OptionChange] {
    let (widgets, lost) = kept.merging(unsaved, into: organization.chatWidgets)
    kept.keep(organization.chatWidgets)
    var merged = organization
    merged.chatWidgets = widgets
    receive(.trainer(.changesOrganization(merged)))
    return lost
  }

  /// Shows what a check of the files has found.
  public mutating func show(problems: [Diagnostic]) {
    self.problems = problems
  }

  /// What the files are like at the beginning: errors are told at once.
  public mutating func begin(with problems: [Diagnostic]) {
    self.problems = problems
    let count = problems.count { $0.severity == .error }
    guard count > 0, view.note == nil else { return }
    view.note = Note(text: NoteWords.haveErrors(count), role: .warning)
  }

  /// Says that the editor cannot be started.
  public mutating func refuseEditor(_ name: String) {
    view.note = Note(text: NoteWords.noEditor(name), role: .refusal)
  }

  /// Says that something cannot be done: what is played was not opened from an organization's files.
  public mutating func refuse(_ need: FileNeed) {
    view.overlay = nil
    say(NoteWords.noFiles(need))
  }

  /// Says that a place cannot be edited: a built-in sample has no files on this machine.
  public mutating func refuseEdit(of place: Place) {
    view.note = Note(text: NoteWords.notToBeEdited(place), role: .refusal)
  }
}

/// What cannot be done where no files are open.
public enum FileNeed: Sendable {
  case checking
  case installing
}
