import Diagnostics
import Organizations
import Records
import Simulation

/// A request from a screen to the surrounding program.
///
/// The result of a request about files returns as a `FileReport`.
public enum Effect: Hashable, Sendable {
  case quit
  case suspend
  /// Repaint everything.
  case redraw
  /// Put text on the terminal's clipboard.
  case copy(String)
  /// Read and check the organization's files.
  case read(why: ReadReason)
  /// Open the person's editor at a place in a file.
  case edit(Place)
  /// Write these settings to the organization's `org.yaml`.
  ///
  /// The person may have asked to quit afterwards.
  case saveSettings([SettingChange], quitsAfterwards: Bool = false)
  /// Install the package at this path, or the sample solution of this name.
  ///
  /// Nothing is written unless the organization that is shown accepts the solution too.
  case install(String, shown: Organization)
  /// Uninstall the solution with this unique name from the organization's files, on the agreed terms.
  ///
  /// Nil: only report what would be removed.
  case uninstall(String, agreed: UninstallTerms?)
  /// Press the button or link with this text in a tab's page.
  case press(String, in: TabNumber)
  /// Write a picture of what the browser shows to a new file.
  case takePicture
  /// Write the rehearsal that is shown to a new file.
  case saveRehearsal(String)
  /// Send these lines, a headline and its details, to the readers of the trainer's notes.
  case note([String])
}

extension Effect {
  /// Whether it only reads files and changes nothing.
  public var onlyReads: Bool {
    switch self {
    case .read, .uninstall(_, agreed: nil): true
    case .quit, .suspend, .redraw, .copy, .edit, .saveSettings, .install, .uninstall, .press, .takePicture,
      .saveRehearsal, .note:
      false
    }
  }
}
