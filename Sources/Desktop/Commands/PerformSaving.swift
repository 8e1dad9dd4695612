import Diagnostics
import Organizations

/// Writing the conversation options into `org.yaml`, when told to.
extension Console {
  /// What of the options that are shown is not in the file.
  var unsaved: [OptionChange] { kept.changes(in: state.organization.chatWidgets) }

  /// Whether quitting would lose options: those that are shown, or the newest while the past is shown.
  var hasUnsavedOptions: Bool {
    if !unsaved.isEmpty { return true }
    guard history.isPast, let newest = history.moments.last else { return false }
    return !kept.changes(in: newest.state.organization.chatWidgets).isEmpty
  }

  mutating func saveOptions() -> [Effect] {
    let changes = unsaved
    // Where nothing is to be written, the file is looked at all the same: it may say otherwise by now.
    if case .file = kept.keeper { return [.saveOptions(changes)] }
    view.note = Note(text: kept.keeper.refusal, role: .refusal)
    return []
  }

  /// There was nothing to write: the file says the same, or was changed by others, or cannot be read for this reason.
  public mutating func finishSavingNothing(_ read: Organization?, failure: Diagnostic?) {
    if let failure {
      view.note = Note(text: "There is nothing to save, but \(failure.spoken)", role: .refusal)
    } else if let read, kept.says(read.chatWidgets) {
      view.note = Note(text: kept.keeper.refusal, role: .plain)
    } else {
      view.note = Note(text: kept.keeper.changedByOthers, role: .warning)
    }
  }

  /// The options were written, or were not for this reason.
  public mutating func finishSaving(_ changes: [OptionChange], failure: Diagnostic?) {
    if let failure {
      let options = changes.count == 1 ? "1 option stays" : "\(changes.count) options stay"
      view.note = Note(text: "Not saved, \(options) unsaved: \(failure.spoken)", role: .refusal)
      return
    }
    kept.keep(changes)
    view.note = Note(text: kept.keeper.saved(changes), role: .plain)
  }
}
