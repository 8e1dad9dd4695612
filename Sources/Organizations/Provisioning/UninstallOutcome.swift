import Diagnostics
import Records

/// The result of an uninstall request.
public enum UninstallOutcome: Sendable {
  /// This will be removed if the user agrees; nothing is written yet.
  case asks(UninstallTerms)
  /// It was removed from the files.
  case removed(UninstallTerms, Removal)
  /// The files no longer contain a solution of this name; this is the organization in them.
  case notThere(String, Organization)
  /// Something else in the organization still refers to it, and nothing was written.
  case refused(String, [SolutionReference])
  /// The files cannot be read or written.
  case failed(Diagnostic)

  /// The unique name of the solution that is no longer in the files, and the organization in them.
  ///
  /// The organization is nil if the files cannot be read.
  public var removed: (solution: String, files: Organization?)? {
    switch self {
    case .removed(let terms, let removal): (terms.solution.uniqueName, removal.organization)
    case .notThere(let name, let files): (name, files)
    case .asks, .refused, .failed: nil
    }
  }
}

/// An organization's files after a solution was removed from them.
public enum Removal: Sendable {
  /// They were read again and contain this organization; the leftovers are what is not as expected.
  case readAgain(Organization, leftovers: [UninstallLeftover])
  /// They cannot be read any more, so it is unknown whether anything is left.
  case unreadable([Diagnostic])
  /// The removal counts and they contain this organization, but this error stopped the clean-up.
  case unfinished(Organization, Diagnostic)

  /// Whether nothing of the solution is left, and nothing else has changed.
  public var isClean: Bool {
    if case .readAgain(_, leftovers: []) = self { true } else { false }
  }

  /// The organization in the files, if it can be read.
  public var organization: Organization? {
    switch self {
    case .readAgain(let organization, _), .unfinished(let organization, _): organization
    case .unreadable: nil
    }
  }
}

/// Something that is not as expected after a solution was uninstalled.
public enum UninstallLeftover: Hashable, Sendable {
  /// This still refers to the solution.
  case reference(SolutionReference)
  /// This file or folder should be gone, or has changed in some other way.
  case file(String)
  /// This could not be deleted; nobody reads it.
  case undeleted(String)
}

extension Organization {
  /// Whether it is exactly the result of uninstalling a solution from another one by this plan, ignoring
  /// places in the files.
  public func isWhatRemains(of before: Organization, without plan: UninstallPlan) -> Bool {
    var expected = before
    expected.uninstall(plan.solution.uniqueName, leaving: plan.left)
    expected.resetWidgets(of: plan.chosenProviders)
    expected.adoptProvidersThatCameBack(in: self)
    return withoutOrigins == expected.withoutOrigins
  }

  /// Takes over the providers of options that are off: turning a mode off restores what the file said before.
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
