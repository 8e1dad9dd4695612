import Desktop
import Diagnostics
import Organizations
import Records

/// The files of the organization that is open: what the live console reads and changes on disk.
public protocol OrganizationFiles {
  /// The organization as it was read when it was opened.
  var opened: Organization { get }

  /// Checks what was opened; the files are not read again for it.
  func checkOpened() -> LoadedFiles

  /// Reads and checks them.
  func read() -> LoadedFiles

  /// Writes conversation options; all else in the files stays.
  ///
  /// - Returns: what kept it from that; nil: they are written.
  func save(_ changes: [OptionChange]) -> Diagnostic?

  /// Reads a package and copies it to the others, where there is a place for them.
  ///
  /// - Parameters:
  ///   - package: a path, or the name of a solution of a built-in sample.
  ///   - shown: the organization on the screen; nothing is written unless it takes the solution too.
  func install(_ package: String, shown: Organization) -> InstallOutcome

  /// Tells what goes with a solution; or removes it, if that is what a person has agreed to.
  ///
  /// - Parameter solution: its unique name.
  func uninstall(_ solution: String, agreed: UninstallTerms?) -> UninstallOutcome
}

extension FileReport {
  /// Carries out what is asked of the organization's files; nil: it asks nothing of them.
  ///
  /// - Parameter files: nil: none are open.
  public init?(carryingOut effect: Effect, on files: (any OrganizationFiles)?) {
    guard let need = effect.fileNeed else { return nil }
    guard let files else {
      self = .noneOpen(need)
      return
    }
    switch effect {
    case .read(let reason): self = .read(files.read(), why: reason)
    case .saveOptions(let changes, let quitsAfterwards):
      self = .saved(changes, failure: files.save(changes), quitsAfterwards: quitsAfterwards)
    case .install(let package, let shown): self = .installed(files.install(package, shown: shown))
    case .uninstall(let solution, let agreed): self = .uninstalled(files.uninstall(solution, agreed: agreed))
    case .quit, .suspend, .redraw, .copy, .edit, .note: return nil
    }
  }
}

extension Effect {
  /// What it needs the organization's files for; nil: it does not.
  fileprivate var fileNeed: FileOperation? {
    switch self {
    case .read: .checking
    case .saveOptions: .saving
    case .install: .installing
    case .uninstall: .uninstalling
    case .quit, .suspend, .redraw, .copy, .edit, .note: nil
    }
  }
}
