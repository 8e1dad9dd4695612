import Diagnostics
import Organizations
import Records

/// Writing the conversation options into `org.yaml`, when told to.
extension Console {
  /// What of the options that are shown is not in the file.
  var unsaved: [OptionChange] { kept.changes(in: state.organization.chatWidgets) }

  /// What quitting would lose: the newest options that are not in the file, also while the past is shown.
  private var unsavedNow: [OptionChange] {
    let newest = history.isPast ? history.moments.last?.run.state ?? state : state
    return kept.changes(in: newest.organization.chatWidgets)
  }

  /// Whether quitting would lose options.
  var hasUnsavedOptions: Bool { !unsavedNow.isEmpty }

  mutating func saveOptions() -> [Effect] {
    // Where nothing is to be written, the file is looked at all the same: it may say otherwise by now.
    unsaved.isEmpty ? [.read(why: .saving)] : [.saveOptions(unsaved)]
  }

  /// There was nothing to write: the file says the same, or was changed by others, or cannot be read.
  mutating func finishSavingNothing(_ files: LoadedFiles) {
    if let read = files.organization {
      if kept.says(read.chatWidgets) {
        say(kept.location.savingRefusal)
      } else {
        view.note = Note(text: kept.location.changedByOthers, role: .warning)
      }
    } else if let failure = files.problems.first(where: \.isError) {
      view.note = Note(text: kept.location.unreadable(failure), role: .refusal)
    }
  }

  /// The answer to the question before quitting: what it would lose is saved first.
  mutating func saveAndQuit() -> [Effect] {
    let changes = unsavedNow
    view.uncover()
    return [.saveOptions(changes, quitsAfterwards: true)]
  }

  /// The options were written, or were not for this reason; who wanted to quit does so only if they were.
  mutating func finishSaving(
    _ changes: [OptionChange], failure: Diagnostic?, quitsAfterwards: Bool
  ) -> [Effect] {
    if let failure {
      view.note = Note(text: changes.notSaved(failure), role: .refusal)
      return []
    }
    known.expect(changes)
    kept.keep(changes)
    say(kept.location.saved(changes))
    guard quitsAfterwards else { return [] }
    // What was changed while they were being written would be lost.
    return hasUnsavedOptions ? perform(.quit) : [.quit]
  }
}
