import Diagnostics
import Organizations
import Records

/// Writes the settings to `org.yaml` on request.
extension Console {
  /// The shown settings that are not in the file.
  var unsaved: [SettingChange] { saved.changes(in: state.organization.settings) }

  /// The settings that quitting would lose: the newest ones not in the file, even while the past is shown.
  private var unsavedNow: [SettingChange] {
    saved.changes(in: presentRun.state.organization.settings)
  }

  /// Whether quitting would lose settings.
  var hasUnsavedSettings: Bool { !unsavedNow.isEmpty }

  mutating func saveSettings() -> [Effect] {
    // Even with nothing to write, the file is read: it may have changed.
    unsaved.isEmpty ? [.read(why: .saving)] : [.saveSettings(unsaved)]
  }

  /// Handles a save with nothing to write: the file says the same, was changed by others, or cannot be read.
  mutating func finishSavingNothing(_ files: LoadedFiles) {
    if let read = files.organization {
      if saved.hasSameContent(as: read.settings) {
        say(saved.location.savingRefusal)
      } else {
        view.note = Note(text: saved.location.changedByOthers, role: .warning)
      }
    } else if let failure = files.problems.first(where: \.isError) {
      view.note = Note(text: saved.location.unreadable(failure), role: .refusal)
    }
  }

  /// Saves the settings that quitting would lose, then quits: one of the answers to the quit question.
  mutating func saveAndQuit() -> [Effect] {
    let changes = unsavedNow
    view.uncover()
    return [.saveSettings(changes, quitsAfterwards: true)]
  }

  /// Handles the result of saving.
  ///
  /// If the person wanted to quit, the console quits only if the settings were written.
  mutating func finishSaving(
    _ changes: [SettingChange], failure: Diagnostic?, quitsAfterwards: Bool
  ) -> [Effect] {
    if let failure {
      view.note = Note(text: changes.notSaved(failure), role: .refusal)
      return []
    }
    known.expect(changes)
    saved.keep(changes)
    say(saved.location.saved(changes))
    guard quitsAfterwards else { return [] }
    // Settings changed while saving would be lost.
    return hasUnsavedSettings ? perform(.quit) : [.quit]
  }
}
