import Diagnostics
import Organizations
import Records

/// What a screen asks of the program around it.
///
/// What comes of one that concerns files returns as a `FileReport`.
public enum Effect: Hashable, Sendable {
  case quit
  case suspend
  /// Paint everything anew.
  case redraw
  /// Put text on the terminal's clipboard.
  case copy(String)
  /// Read and check the organization's files.
  case read(why: ReadReason)
  /// Open the person's editor at a place of a file.
  case edit(Place)
  /// Write these options of chat widgets into the organization's `org.yaml`; a person may have asked to quit once
  /// they are written.
  case saveOptions([OptionChange], quitsAfterwards: Bool = false)
  /// Read the package at this path, or the sample's solution of this name, and install it.
  ///
  /// Nothing is written unless the organization that is shown takes the solution too.
  case install(String, shown: Organization)
  /// Uninstall the solution with this unique name from the organization's files, by what was agreed to.
  ///
  /// Nil: only report what would go.
  case uninstall(String, agreed: UninstallTerms?)
  /// Hand these lines, a headline and what stands under it, to whoever follows the trainer's notes.
  case note([String])
}

extension Effect {
  /// Whether carrying it out reads files and changes nothing.
  public var onlyReads: Bool {
    switch self {
    case .read, .uninstall(_, agreed: nil): true
    case .quit, .suspend, .redraw, .copy, .edit, .saveOptions, .install, .uninstall, .note: false
    }
  }
}
