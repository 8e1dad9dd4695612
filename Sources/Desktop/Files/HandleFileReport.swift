import Diagnostics
import Organizations
import Records
import Simulation

/// Handles reports about the organization's files.
extension Console {
  mutating func handle(_ report: FileReport) -> [Effect] {
    switch report {
    case .opened(let organization): known = KnownFiles(organization)
    case .read(let files, let reason): handle(files, readWhen: reason)
    case .saved(let changes, let failure, let quitsAfterwards):
      return finishSaving(changes, failure: failure, quitsAfterwards: quitsAfterwards)
    case .installed(let outcome): return finishInstalling(outcome)
    case .uninstalled(let outcome): finishUninstalling(outcome)
    case .edited(let outcome): finishEditing(outcome)
    case .noneOpen(let need):
      view.overlay = nil
      say(NoteWords.noFiles(need))
    }
    return []
  }

  private mutating func handle(_ files: LoadedFiles, readWhen reason: ReadReason) {
    switch reason {
    case .opening:
      // Ignore the check of what was opened if the files have been read again since.
      guard !known.areReadAgain else { return }
      look(at: files.problems, readAgain: false)
      reportErrors()
    case .asking: look(at: files.problems, readAgain: true)
    case .saving: finishSavingNothing(files)
    case .changing:
      switch known.take(files) {
      case .nothing: break
      case .problems: problems = files.problems
      case .changed: adopt(files)
      }
    }
  }

  private mutating func look(at problems: [Diagnostic], readAgain: Bool) {
    known.look(at: problems, readAgain: readAgain)
    self.problems = problems
  }

  /// Reports errors that the files had from the start, so that they are seen at once.
  private mutating func reportErrors() {
    let count = problems.count { $0.severity == .error }
    guard count > 0, view.note == nil else { return }
    view.note = Note(text: NoteWords.haveErrors(count, keys), role: .warning)
  }

  /// Replaces the organization with the new version; if the files cannot be read, the last good version
  /// stays.
  ///
  /// If a moment of the past is shown it is left: changes by others happen now, and begin no branch.
  private mutating func adopt(_ files: LoadedFiles) {
    problems = files.problems
    guard let organization = files.organization else {
      view.note = Note(text: NoteWords.lastGoodStays(problems, keys), role: .refusal)
      return
    }
    let hasLeftPast = history.isPast
    if hasLeftPast { show { $0.goToNow() } }
    let lost = takeIn(organization)
    view.note = Note(
      text: NoteWords.loadedAgain(problems, lost: lost, keys)
        + (hasLeftPast ? " " + NoteWords.pastIsLeft : ""),
      role: problems.isEmpty && lost.isEmpty ? .plain : .warning)
  }

  /// Replaces the organization with this version of the files, keeping settings that are not saved yet.
  ///
  /// Returns those it could not keep.
  private mutating func takeIn(_ organization: Organization) -> [SettingChange] {
    let (settings, lost) = saved.merging(state.organization.settings, into: organization.settings)
    saved.keep(organization.settings)
    var merged = organization
    merged.settings = settings
    receive(.trainer(.changesOrganization(merged)))
    return lost
  }

  private mutating func finishEditing(_ outcome: EditOutcome) {
    switch outcome {
    case .closed: break
    case .noEditor(let name): view.note = Note(text: NoteWords.noEditor(name), role: .refusal)
    case .noFile(let place): view.note = Note(text: NoteWords.notToBeEdited(place), role: .refusal)
    }
  }
}
