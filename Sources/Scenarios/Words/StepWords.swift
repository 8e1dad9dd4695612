import Diagnostics
import Records
import Simulation
import Wording

/// What is wrong with a step, in a sentence, and what to do next.
public struct StepWords: Hashable, Sendable {
  /// What is wrong: one line, but for a shortfall of several.
  public let message: String
  public let hint: String?

  private init(_ message: String, hint: String?) {
    self.message = message
    self.hint = hint
  }

  public init(_ failure: StepResult.Failure) {
    switch failure {
    case .shortfall(let shortfall): self.init(Self.message(of: shortfall), hint: nil)
    case .problem(let problem): self.init(problem)
    }
  }

  public init(_ problem: StepProblem) {
    self.init(Self.message(of: problem), hint: Self.hint(of: problem))
  }

  private static func message(of shortfall: Shortfall) -> String {
    let isShort = !(shortfall.expected + shortfall.actual).contains("\n")
    return isShort
      ? "expected \(shortfall.expected), found \(shortfall.actual)"
      : "what is there is not what is expected"
  }

  private static func message(of problem: StepProblem) -> String {
    switch problem {
    case .refused(let refusal): "refused: \(RefusalWords.sentence(refusal))"
    case .notFound(let kind, let name, _): "there is no \(kind.words) \(name)"
    case .noConversation: "there is no conversation yet"
    case .nothingIncoming: "there is no conversation to accept or reject"
    case .noProviderTab: "no app tab of a third-party app is open"
    case .unreadable(let diagnostics): "the files cannot be read: \(firstError(of: diagnostics))"
    case .secondOrganization(let name, let first):
      "the organization is \(first) already, so it cannot be \(name)"
    case .organizationTooLate(let name): "it is too late to play in \(name): something has happened already"
    case .notSentOnUnload(let event): "\(event.name) is not sent on unload, so it cannot be forgotten there"
    case .written(let fault): fault.words.message
    case .nothingTried: "nothing was tried yet that could be rejected"
    }
  }

  private static func hint(of problem: StepProblem) -> String? {
    switch problem {
    case .refused(let refusal): RefusalWords.hint(refusal)
    case .notFound(_, let name, let known): Hints.choose(near: name, among: known)
    case .noConversation: "begin with a sentence such as `Given a conversation with \"Noah Park\"`"
    case .nothingIncoming: "let one arrive first: `When a conversation from \"Mia Wong\" arrives`"
    case .noProviderTab: "let the agent press its button first: `When the agent types \"/cb\"`"
    case .unreadable: "`agent-console check` says all that is wrong with them"
    case .secondOrganization: "name the organization once, in the Background or in the scenario"
    case .organizationTooLate: "let the sentence with the organization come first"
    case .notSentOnUnload(let event):
      "a page sends \(ProviderEvent(.ended, of: event.mode).name) from onbeforeunload"
    case .written(let fault): fault.words.hint
    case .nothingTried: "let the agent type or press something first"
    }
  }

  private static func firstError(of diagnostics: [Diagnostic]) -> String {
    (diagnostics.firstError ?? diagnostics.first).map { "\($0.place): \(DiagnosticWords($0).message)" }
      ?? "for a reason that nobody told"
  }
}

extension StepProblem.Kind {
  /// What was looked for, as a name follows it.
  fileprivate var words: String {
    switch self {
    case .organization: "organization"
    case .solution: "solution"
    case .agent: "agent"
    case .chatWidget: "chat widget"
    case .conversation: "conversation with the customer"
    case .button: "button"
    case .appTab: "app tab"
    }
  }
}
