import Diagnostics
import Records
import Simulation

/// Why a step could not be done, other than an expectation that does not hold.
public enum StepProblem: Error, Hashable, Sendable {
  /// The engine refused it.
  case refused(Refusal)
  /// Nothing of that kind has that name.
  case notFound(Kind, name: String, known: [String])
  /// There is no conversation that the sentence could be about.
  case noConversation
  /// There is no conversation that could be accepted or rejected.
  case nothingIncoming
  /// There is no app tab of a third-party app that the sentence could be about.
  case noProviderTab
  /// The files of an organization or a solution have errors.
  case unreadable([Diagnostic])
  /// The organization is specified a second time.
  case secondOrganization(String, first: String)
  /// The organization is specified after something has already happened.
  case organizationTooLate(String)
  /// Only Ended events are sent when a page unloads.
  case notSentOnUnload(ProviderEvent)
  /// The step is written incorrectly.
  case written(StepFault)
  /// There is no browser for the providers' pages.
  case noBrowser(BrowserFault)
  /// The sentence is about a page, and no page runs.
  case noPage
  /// Nothing like that can be pressed in the page.
  case notPressed(PressTarget, PressOutcome)
  /// The simulated app has no such control; it has these.
  case noControl(String, known: [String])
  /// No earlier step was one that can be refused.
  case nothingTried

  /// The kind of thing that was looked up by name.
  public enum Kind: Hashable, Sendable {
    case organization, solution, agent, chatWidget, conversation, button, appTab
  }
}
