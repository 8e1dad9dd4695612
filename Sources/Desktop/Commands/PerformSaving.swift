import Diagnostics
import Organizations
import Records

/// Writes the conversation options to `org.yaml` on request.
extension Console {
  /// The shown options that are not in the file.
  var unsaved: [OptionChange] { saved.changes(in: state.organization.chatWidgets) }

  /// The options that quitting would lose: the newest ones not in the file, even while the past is shown.
  private var unsavedNow: [OptionChange] {
    let newest = history.isPast ? history.moments.last?.run.state ?? state : state
    return saved.changes(in: newest.organization.chatWidgets)
  }

  /// Whether quitting would lose options.
  var hasUnsavedOptions: Bool { !unsavedNow.isEmpty }

  mutating func saveOptions() -> [Effect] {
    // Even with nothing to write, the file is read: it may have changed.
    unsaved.isEmpty ? [.read(why: .saving)] : [.saveOptions(unsaved)]
  }

  /// Handles a save with nothing to write: the file says the same, was changed by others, or cannot be read.
  mutating func finishSavingNothing(_ files: LoadedFiles) {
    if let read = files.organization {
      if saved.hasSameContent(as: read.chatWidgets) {
        say(saved.location.savingRefusal)
      } else {
        view.note = Note(text: saved.location.changedByOthers, role: .warning)
      }
    } else if let failure = files.problems.first(where: \.isError) {
      view.note = Note(text: saved.location.unreadable(failure), role: .refusal)
    }
  }

  /// Saves the options that quitting would lose, then quits: one of the answers to the quit question.
  mutating func saveAndQuit() -> [Effect] {
    let changes = unsavedNow
    view.uncover()
    return [.saveOptions(changes, quitsAfterwards: true)]
  }

  /// Handles the result of saving.
  ///
  /// If the person wanted to quit, the console quits only if the options were written.
  mutating func finishSaving(
    _ changes: [OptionChange], failure: Diagnostic?, quitsAfterwards: Bool
  ) -> [Effect] {
    if let failure {
      view.note = Note(text: changes.notSaved(failure), role: .refusal)
      return []
    }
    known.expect(changes)
    saved.keep(changes)
    say(saved.location.saved(changes))
    guard quitsAfterwards else { return [] }
    // Options changed while saving would be lost.
    return hasUnsavedOptions ? perform(.quit) : [.quit]
  }
}
