import Diagnostics
import Records
import Simulation
import Wording

extension Spoken {
  /// What is wrong with a step, in one line.
  public init(_ failure: StepResult.Failure) {
    switch failure {
    case .mismatch(let mismatch): self.init(mismatch)
    case .problem(let problem): self.init(problem)
    case .warnings(let rules): self.init(rules)
    }
  }

  /// Warnings where none are allowed.
  private init(_ rules: [WarningRule]) {
    let names = rules.map(\.rawValue).joined(separator: ", ")
    self.init(
      "raised \(rules.count == 1 ? "the warning" : "the warnings") \(names): \(Self.meaning(of: rules))",
      hint:
        "fix that, or expect the warning: `Then the warning \(quoted(rules.first?.rawValue ?? "")) is raised`"
    )
  }

  private static func meaning(of rules: [WarningRule]) -> String {
    rules.map(WarningWords.meaning).joined(separator: " ")
  }

  /// Why a step could not be done.
  public init(_ problem: StepProblem) {
    self =
      switch problem {
      case .refused(let refusal):
        .init("refused: \(RefusalWords.sentence(refusal))", hint: RefusalWords.hint(refusal))
      case .notFound(let kind, let name, let known):
        .init("there is no \(kind.words) \(name)", hint: Hints.choose(near: name, among: known))
      case .noConversation:
        .init(
          "there is no conversation yet",
          hint: "begin with a sentence such as `Given a conversation with \"Noah Park\"`")
      case .nothingIncoming:
        .init(
          "there is no conversation to accept or reject",
          hint: "let one arrive first: `When a conversation from \"Mia Wong\" arrives`")
      case .noProviderTab:
        .init(
          "no app tab of a third-party app is open",
          hint: "let the agent press its button first: `When the agent types \"/cb\"`")
      case .unreadable(let diagnostics):
        .init(
          "the files cannot be read: \(Self.firstError(of: diagnostics))",
          hint: "`agent-console check` says all that is wrong with them")
      case .secondOrganization(let name, let first):
        .init(
          "the organization is \(first) already, so it cannot be \(name)",
          hint: "name the organization once, in the Background or in the scenario")
      case .organizationTooLate(let name):
        .init(
          "it is too late to play in \(name): something has happened already",
          hint: "let the sentence with the organization come first")
      case .notSentOnUnload(let event):
        .init(
          "\(event.name) is not sent on unload, so it cannot be forgotten there",
          hint: "a page sends \(ProviderEvent(.ended, of: event.mode).name) from onbeforeunload")
      case .noBrowser(let fault): BrowserFaultWords.spoken(fault)
      case .noPage:
        .init(
          "no page runs here: the third-party app is simulated",
          hint:
            "run `agent-console test --browser`, or begin with `Given the provider's page runs in a browser`")
      case .notPressed(let target, let outcome): PressWords.spoken(target, outcome)
      case .noControl(let label, let known):
        .init(
          "the simulated app has no button \(quoted(label))",
          hint: Hints.choose(near: label, among: known))
      case .written(let fault): fault.words
      case .nothingTried:
        .init(
          "nothing was tried yet that could be rejected",
          hint: "let the agent type or press something first")
      }
  }

  private static func firstError(of diagnostics: [Diagnostic]) -> String {
    (diagnostics.firstError ?? diagnostics.first).map { "\($0.place): \(Spoken($0).message)" }
      ?? "for an unknown reason"
  }
}

extension StepProblem.Kind {
  /// The kind of thing that was looked up, to be followed by a name.
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
