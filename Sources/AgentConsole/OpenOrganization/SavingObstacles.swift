import Desktop
import Diagnostics
import Records
import Storage

/// What keeps options from being saved beyond a folder that cannot be written.
extension OptionSaving {
  /// What is wrong with the file itself, where it cannot be read any more; that says more than that it is not written.
  var brokenFile: Diagnostic? {
    guard case .folder(_, let file) = home else { return nil }
    return LoadedOrganization.load(file).diagnostics.first { $0.isError && $0.place.file == file }
  }

  /// Why an option is not to be saved that turns a mode on with a provider which the files have no longer: a moment of the
  /// past may show a solution that has been uninstalled since.
  ///
  /// Nil where the files have all of them, or cannot be read.
  func missingProvider(of changes: [OptionChange]) -> Diagnostic? {
    guard case .folder(_, let file) = home,
      let organization = LoadedOrganization.load(file).value?.organization
    else { return nil }
    for change in changes where change.option.isEnabled {
      guard let provider = change.option.provider,
        !organization.providers(of: change.mode).contains(provider)
      else { continue }
      return WriteFailure(path: file, .providerGone(provider: provider, mode: change.mode.label)).diagnostic
    }
    return nil
  }
}
