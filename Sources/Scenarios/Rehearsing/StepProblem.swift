import Diagnostics
import Records
import Simulation

/// Why a step could not be done, apart from an expectation that does not hold.
public enum StepProblem: Error, Hashable, Sendable {
  /// The engine refuses it.
  case refused(Refusal)
  /// There is nothing of that kind with that name.
  case notFound(Kind, name: String, known: [String])
  /// There is no conversation that the sentence could be about.
  case noConversation
  /// There is no conversation that could be accepted or rejected.
  case nothingIncoming
  /// There is no app tab of a third-party app that the sentence could be about.
  case noProviderTab
  /// The files of an organization or a solution have errors.
  case unreadable([Diagnostic])
  /// The organization is named a second time.
  case secondOrganization(String, first: String)
  /// The organization is named when something has happened already.
  case organizationTooLate(String)
  /// Only Ended events are sent when a page unloads.
  case notSentOnUnload(ProviderEvent)
  /// The step is not written as it must be.
  case written(StepFault)
  /// No step before was one that can be refused.
  case nothingTried

  /// What was looked for by its name.
  public enum Kind: Hashable, Sendable {
    case organization, solution, agent, chatWidget, conversation, button, appTab
  }
}

/// How what is so falls short of what is expected.
public struct Shortfall: Hashable, Sendable {
  public let expected: String
  public let actual: String

  init(expected: String, actual: String) {
    self.expected = expected
    self.actual = actual
  }
}
