import Diagnostics
import Organizations
import Records

/// What goes from an organization's files when a solution is uninstalled: what a person agrees to beforehand.
public struct UninstallTerms: Hashable, Sendable {
  /// The solution's unique name.
  public let solution: String
  /// The solution's folder, as it is shown: `shop/solutions/fabrikam`.
  public let folder: String
  /// How many rows of the five tables go with it.
  public let rows: Int
  /// The choices of chat widgets that are reset.
  public let resets: [OptionReset]

  public init(of plan: UninstallPlan, folder: String) {
    solution = plan.solution.uniqueName
    self.folder = folder
    rows = plan.solution.rowCount
    resets = plan.references.compactMap(OptionReset.init)
  }
}

/// A mode of a chat widget whose provider goes: it is off afterwards, and no provider is chosen.
public struct OptionReset: Hashable, Sendable {
  public let widget: String
  public let mode: RemoteAssistanceMode
  public let provider: String

  init(widget: String, mode: RemoteAssistanceMode, provider: String) {
    (self.widget, self.mode, self.provider) = (widget, mode, provider)
  }

  /// Nil where it is no chat widget that points at the solution.
  init?(_ reference: SolutionReference) {
    guard case .widget(let widget, let mode, let provider, _) = reference else { return nil }
    self.init(widget: widget, mode: mode, provider: provider)
  }
}

/// What came of an uninstall that was asked for.
public enum UninstallOutcome: Sendable {
  /// This goes, once it is agreed to; so far nothing is written.
  case asks(UninstallTerms)
  /// It is gone from the files.
  ///
  /// `organization` is what they say now, nil where that cannot be read; `leftovers` is what is not as it should be.
  case removed(UninstallTerms, Organization?, leftovers: [String])
  /// It counts as gone, and the files say this; but this kept it from being cleared away to its end.
  case decided(UninstallTerms, Organization, Diagnostic)
  /// The files hold no solution of this name any more; they say this.
  case notThere(String, Organization)
  /// Something else of the organization still points at it, and nothing was written.
  case refused(String, [SolutionReference])
  /// The files cannot be read, or not be written.
  case failed(Diagnostic)

  /// The solution that is in the files no more, by its unique name, and what they say now where that can be read.
  public var removed: (solution: String, files: Organization?)? {
    switch self {
    case .removed(let terms, let files, _): (terms.solution, files)
    case .decided(let terms, let files, _): (terms.solution, files)
    case .notThere(let name, let files): (name, files)
    case .asks, .refused, .failed: nil
    }
  }
}
