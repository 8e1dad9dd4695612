import Diagnostics
import Organizations
import Records
import Wording

/// The text about saving the settings.
extension OrganizationLocation {
  /// Whether everything is saved, for the top of the panel.
  ///
  /// Settings that only the past had are not unsaved.
  func savingStatus(unsaved count: Int, isPast: Bool) -> String {
    switch self {
    case .folder(_, let path) where isPast:
      count == 0
        ? "All settings are as in \(path)."
        : "\(CountWords.count(count, "setting is", "settings are")) not as in \(path)."
    case .folder(_, let path):
      count == 0
        ? "All settings are saved in \(path)."
        : "\(CountWords.count(count, "setting is", "settings are")) not saved to \(path)."
    case .sample: "A built-in organization: changes last until you quit."
    case .nowhere: "No org.yaml is open: changes last until you quit."
    }
  }

  /// Why nothing is saved, and what to do.
  var savingRefusal: String {
    switch self {
    case .folder(_, let path): "\(path) already has these settings: there is nothing to save."
    case .sample(let name):
      "\(name) is built into the program and cannot be saved. Make an organization of your own and open that: "
        + "`agent-console new org NAME`."
    case .nowhere:
      "No org.yaml is open here to save to. Open an organization's folder: `agent-console open FOLDER`."
    }
  }

  /// The file differs from what is shown, and nothing was changed here.
  var changedByOthers: String {
    guard case .folder(_, let path) = self else { return savingRefusal }
    return
      "There is nothing to save, but \(path) was changed by another program since it was read here. Open the "
      + "organization again to see the changes; `--watch` loads them as they happen."
  }

  /// There is nothing to write, and the file cannot be read for this reason.
  func unreadable(_ failure: Diagnostic) -> String { "There is nothing to save, but \(failure.spoken)" }

  func saved(_ changes: [SettingChange]) -> String {
    let what = changes.map(\.words).joined(separator: "; ")
    guard case .folder(_, let path) = self else { return "Saved: \(what)." }
    return "Saved to \(path): \(what)."
  }
}

extension SettingChange {
  /// `Co-browse of Web support on with Fabrikam`, `Capacity (unit based): 2`.
  fileprivate var words: String {
    switch self {
    case .option(let change):
      "\(change.mode.label) of \(change.widget) \(OptionWords.state(of: change.setting))"
    case .callingOptions(let options, let widget): "Calling options of \(widget): \(options.label)"
    case .workstream(let setting): "\(WorkstreamWords.name(setting)): \(WorkstreamWords.value(setting))"
    case .subscription(let subscription): "Subscription: \(subscription.label)"
    case .externalities(let externalities): "Externalities: \(externalities.label)"
    }
  }
}

extension [SettingChange] {
  /// They could not be written for this reason.
  func notSaved(_ failure: Diagnostic) -> String {
    "Not saved, \(CountWords.count(count, "setting stays", "settings stay")) unsaved: \(failure.spoken)"
  }

  /// The unsaved settings that were overwritten by what somebody else wrote to the file.
  var changedThereToo: String {
    isEmpty
      ? ""
      : " The files changed these settings too and take precedence. Not kept: "
        + "\(map(\.words).joined(separator: "; "))."
  }
}
