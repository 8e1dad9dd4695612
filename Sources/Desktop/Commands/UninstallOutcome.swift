import Diagnostics
import Organizations
import Records

/// What an uninstall removes from an organization's files; a person agrees to these terms first.
public struct UninstallTerms: Hashable, Sendable {
  /// The solution's unique name.
  public let solution: String
  /// The solution's folder as shown to people: `shop/solutions/fabrikam`.
  public let folder: String
  /// How many rows of the five tables are removed with it.
  public let rows: Int
  /// The chat widget options that are reset.
  public let resets: [OptionReset]

  public init(of plan: UninstallPlan, folder: String) {
    solution = plan.solution.uniqueName
    self.folder = folder
    rows = plan.solution.rowCount
    resets = plan.references.compactMap(OptionReset.init)
  }
}

/// A mode of a chat widget that loses its provider: it is turned off, with no provider chosen.
public struct OptionReset: Hashable, Sendable {
  public let widget: String
  public let mode: RemoteAssistanceMode
  public let provider: String

  init(widget: String, mode: RemoteAssistanceMode, provider: String) {
    (self.widget, self.mode, self.provider) = (widget, mode, provider)
  }

  /// Nil if the reference does not come from a chat widget.
  init?(_ reference: SolutionReference) {
    guard case .widget(let widget, let mode, let provider, _) = reference else { return nil }
    self.init(widget: widget, mode: mode, provider: provider)
  }
}

/// The result of an uninstall request.
public enum UninstallOutcome: Sendable {
  /// These will be removed once the person agrees; nothing is written yet.
  case asks(UninstallTerms)
  /// It has been removed from the files.
  ///
  /// `organization` is what they contain now, nil if they cannot be read; `leftovers` lists what is not as it
  /// should be.
  case removed(UninstallTerms, Organization?, leftovers: [String])
  /// It is uninstalled as far as the files say, but this error stopped the cleanup.
  case decided(UninstallTerms, Organization, Diagnostic)
  /// The files no longer contain a solution of this name; this is what they contain.
  case notThere(String, Organization)
  /// Other parts of the organization still refer to it, and nothing was written.
  case refused(String, [SolutionReference])
  /// The files cannot be read or written.
  case failed(Diagnostic)

  /// The unique name of the removed solution, and what the files contain now if they can be read.
  public var removed: (solution: String, files: Organization?)? {
    switch self {
    case .removed(let terms, let files, _): (terms.solution, files)
    case .decided(let terms, let files, _): (terms.solution, files)
    case .notThere(let name, let files): (name, files)
    case .asks, .refused, .failed: nil
    }
  }
}
