import Desktop
import Diagnostics
import Organizations
import Records

/// The open organization's files, as the live console reads and changes them on disk.
///
/// The work is done beside the loop, on another thread.
public protocol OrganizationFiles: Sendable {
  /// The organization as read when it was opened.
  var opened: Organization { get }

  /// Checks the opened organization without reading the files again.
  func checkOpened() -> LoadedFiles

  /// Reads and checks the files.
  func read() -> LoadedFiles

  /// Writes settings; everything else in the files stays the same.
  ///
  /// - Returns: why it failed; nil if the settings are written.
  func save(_ changes: [SettingChange]) -> Diagnostic?

  /// Reads a package and copies it to the other solutions, if there is a folder for them.
  ///
  /// - Parameters:
  ///   - package: a path, or the name of a built-in sample's solution.
  ///   - shown: the organization on the screen; nothing is written unless it accepts the package too.
  func install(_ package: String, shown: Organization) -> InstallOutcome

  /// Lists what an uninstall would remove; or removes it, if the user has agreed to exactly that.
  ///
  /// - Parameter solution: its unique name.
  func uninstall(_ solution: String, agreed: UninstallTerms?) -> UninstallOutcome
}

extension OrganizationFiles {
  /// The work that an effect asks for; nil if the effect does not concern the files.
  func task(for effect: Effect) -> (@Sendable () -> FileReport)? {
    switch effect {
    case .read(let reason): { .read(read(), why: reason) }
    case .saveSettings(let changes, let quitsAfterwards):
      { .saved(changes, failure: save(changes), quitsAfterwards: quitsAfterwards) }
    case .install(let package, let shown): { .installed(install(package, shown: shown)) }
    case .uninstall(let solution, let agreed): { .uninstalled(uninstall(solution, agreed: agreed)) }
    case .quit, .suspend, .redraw, .copy, .edit, .press, .takePicture, .saveRehearsal, .note: nil
    }
  }
}

extension FileReport {
  /// Carries out an effect on the organization's files at once; nil if the effect does not concern them.
  ///
  /// - Parameter files: nil if none are open.
  public init?(carryingOut effect: Effect, on files: (any OrganizationFiles)?) {
    guard let operation = effect.fileOperation else { return nil }
    guard let files else {
      self = .noneOpen(operation)
      return
    }
    guard let task = files.task(for: effect) else { return nil }
    self = task()
  }
}

extension Effect {
  /// The operation on the organization's files that the effect needs; nil if none.
  var fileOperation: FileOperation? {
    switch self {
    case .read: .checking
    case .saveSettings: .saving
    case .install: .installing
    case .uninstall: .uninstalling
    case .quit, .suspend, .redraw, .copy, .edit, .press, .takePicture, .saveRehearsal, .note: nil
    }
  }
}
