import Diagnostics

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
    switch kept.keeper {
    case .file where !changes.isEmpty: return [.saveOptions(changes)]
    case .file: view.note = Note(text: kept.keeper.refusal, role: .plain)
    case .sample, .nothing: view.note = Note(text: kept.keeper.refusal, role: .refusal)
    }
    return []
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
