import Diagnostics
import Organizations
import Records
import Simulation

/// Givens about the organization, its agents, and what is installed.
enum SetupSentences {
  /// The sentence that says which organization a scenario uses.
  static let organization = Sentence.given(
    "the org {}", .one(.organization),
    meaning: "The scenario plays in this organization: a folder, relative to the file, or a built-in sample.",
    claim: .trainerSetsUp, example: "Given the org \"contoso\""
  ) { (rehearsal, name) throws(StepProblem) in try rehearsal.choose(organization: name) }

  static let all: [Sentence] = [
    organization,
    .given(
      "the chat widget {}", .one(.widget),
      meaning: "Customers come through this chat widget; by default, through the organization's first.",
      claim: .trainerSetsUp, example: "Given the chat widget \"Store chat\""
    ) { (rehearsal, name) throws(StepProblem) in
      let widgets = rehearsal.state.organization.chatWidgets.map(\.name)
      try rehearsal.choose(widget: try widgets.index(of: name, as: .chatWidget))
    },
    .given(
      "the agent {}", .one(.agent),
      meaning: "This agent works at the desk; by default, the organization's first.",
      claim: .trainerSetsUp, example: "Given the agent \"Ana Ruiz\""
    ) { (rehearsal, name) throws(StepProblem) in
      let agents = rehearsal.state.organization.agents
      try rehearsal.choose(agent: agents[try agents.map(\.name).index(of: name, as: .agent)])
    },
    .given(
      "the agent's language is {}", .one(.language),
      meaning: "Buttons and commands are in this language; by default, in the agent's own.",
      claim: .trainerSetsUp, example: "Given the agent's language is \"fr-FR\""
    ) { (rehearsal, language) throws(StepProblem) in try rehearsal.choose(language: language) },
    .given(
      "the clock reads {}", .one(.instant),
      meaning: "The clock starts at this time; by default, at 2026-01-05T09:00:00Z.",
      claim: .trainerSetsUp, example: "Given the clock reads \"2026-01-05T08:30:00Z\""
    ) { (rehearsal, instant) throws(StepProblem) in try rehearsal.set(clock: instant) },
    .given(
      "{} is turned on with the provider {}", .two(.mode, .provider),
      meaning: "The chat widget has the mode turned on with this provider, whether or not it is installed.",
      claim: .trainerSetsUp, example: "Given co-browse is turned on with the provider \"Fabrikam\""
    ) { (rehearsal, values) throws(StepProblem) in
      let (mode, provider) = values
      let widget = rehearsal.widget
      try rehearsal.changeOrganization {
        $0.chatWidgets[widget][mode] = RemoteAssistanceOption(isEnabled: true, provider: provider)
      }
    },
    .given(
      "{} is turned off", .one(.mode), meaning: "The chat widget has the mode turned off.",
      claim: .trainerSetsUp, example: "Given screen-sharing is turned off"
    ) { (rehearsal, mode) throws(StepProblem) in
      let widget = rehearsal.widget
      try rehearsal.changeOrganization { $0.chatWidgets[widget][mode].isEnabled = false }
    },
    .given(
      "the solution {} is installed", .one(.solution),
      meaning:
        "This solution is installed too: a folder, relative to the file, or a solution of a built-in sample.",
      claim: .trainerSetsUp, example: "Given the solution \"TailspinAssist\" is installed"
    ) { (rehearsal, name) throws(StepProblem) in
      let solution = try rehearsal.solution(name)
      // An organization with a broken reference could not be read.
      let missing = InstallPlan(of: solution, in: rehearsal.state.organization).conflicts.filter(
        \.isLinkToNothing)
      guard missing.isEmpty else {
        throw .refused(.solutionConflicts(solution: solution.uniqueName, missing))
      }
      try rehearsal.changeOrganization { $0.install(solution) }
    },
    .given(
      "a conversation with {}", .one(.arrival),
      meaning: "This customer has started a chat, and the agent has accepted it: it is Active and in front.",
      claim: .acceptingStartsASession, example: "Given a conversation with \"Noah Park\""
    ) { (rehearsal, name) throws(StepProblem) in
      try rehearsal.arrive(name)
      let number = try rehearsal.conversation().number
      try rehearsal.require(.agent(.accepts(number)), about: number)
    },
  ]
}

extension Rehearsal {
  /// A customer starts a chat.
  ///
  /// - Parameters:
  ///   - widgetName: the chat widget; nil for the one that customers come through.
  ///   - speaks: whether the customer says the lines of the organization's file by themselves.
  mutating func arrive(
    _ name: String, through widgetName: String? = nil, speaks: Bool = false
  ) throws(StepProblem) {
    var place = widget
    if let widgetName {
      place = try state.organization.chatWidgets.map(\.name).index(of: widgetName, as: .chatWidget)
    }
    let known = state.organization.customers.first { $0.name == name }
    let number = ConversationNumber(state.conversations.count)
    try require(
      .customer(.arrives(known ?? Customer(name: name), widget: place, speaks: speaks)), about: number)
  }
}

extension [String] {
  /// The index of a name; an exact match first, otherwise ignoring case.
  func index(of name: String, as kind: StepProblem.Kind) throws(StepProblem) -> Int {
    if let index = firstIndex(of: name) { return index }
    if let index = firstIndex(where: { $0.lowercased() == name.lowercased() }) { return index }
    throw .notFound(kind, name: name, known: self)
  }
}
