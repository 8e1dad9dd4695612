import Diagnostics
import Records

/// What uninstalling a solution came to.
public enum UninstallOutcome: Sendable {
  /// This goes, once it is agreed to; so far nothing is written.
  case asks(UninstallTerms)
  /// It is gone from the files.
  case removed(UninstallTerms, Removal)
  /// The files hold no solution of this name any more; they say this.
  case notThere(String, Organization)
  /// Something else of the organization still points at it, and nothing was written.
  case refused(String, [SolutionReference])
  /// The files cannot be read, or not be written.
  case failed(Diagnostic)

  /// The solution that is in the files no more, by its unique name, and what they say now where that can be read.
  public var removed: (solution: String, files: Organization?)? {
    switch self {
    case .removed(let terms, let removal): (terms.solution, removal.organization)
    case .notThere(let name, let files): (name, files)
    case .asks, .refused, .failed: nil
    }
  }
}

/// What an organization's files say once a solution is gone from them.
public enum Removal: Sendable {
  /// They were read again and say this; the leftovers are what is not as it should be.
  case readAgain(Organization, leftovers: [UninstallLeftover])
  /// They cannot be read any more, so nobody knows whether anything is left.
  case unreadable([Diagnostic])
  /// The removal counts, and they say this; but this kept the solution from being cleared away to its end.
  case unfinished(Organization, Diagnostic)

  /// Whether nothing of the solution is left, and nothing else has changed.
  public var isClean: Bool {
    if case .readAgain(_, leftovers: []) = self { true } else { false }
  }

  /// What they say, where that can be read.
  public var organization: Organization? {
    switch self {
    case .readAgain(let organization, _), .unfinished(let organization, _): organization
    case .unreadable: nil
    }
  }
}

/// Something that is not as it should be once a solution is uninstalled.
public enum UninstallLeftover: Hashable, Sendable {
  /// This still points at the solution.
  case reference(SolutionReference)
  /// This file or folder should be gone, or says something that it did not say before.
  case file(String)
}

extension Organization {
  /// Whether it is what another one becomes when a solution is uninstalled by this plan, wherever in its files anything
  /// stands.
  public func isWhatRemains(of before: Organization, without plan: UninstallPlan) -> Bool {
    var expected = before
    expected.uninstall(plan.solution.uniqueName)
    expected.resetWidgets(of: plan.chosenProviders)
    expected.adoptProvidersThatCameBack(in: self)
    return withoutOrigins == expected.withoutOrigins
  }

  /// Takes over the provider that an option names while it is off: turning a mode off brings back what stood there before.
  private mutating func adoptProvidersThatCameBack(in other: Organization) {
    for (index, widget) in other.chatWidgets.enumerated() where chatWidgets.indices.contains(index) {
      for mode in RemoteAssistanceMode.allCases
      where !widget[mode].isEnabled && chatWidgets[index][mode] == RemoteAssistanceOption() {
        chatWidgets[index][mode] = widget[mode]
      }
    }
  }

  private var withoutOrigins: Organization {
    var copy = self
    copy.chatWidgetOrigins = [:]
    copy.solutions = solutions.map(\.withoutPlaces)
    return copy
  }
}
