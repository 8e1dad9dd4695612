import Organizations
import Records
import Simulation

/// The Givens that turn one organization into another, as far as sentences can.
struct OpeningSteps {
  let base: Organization
  let target: Organization
  /// The chat widget that sentences about its options are about.
  let widget: Int

  var steps: [WrittenStep] { (solutions + options + workstream + behaviour).map(WrittenStep.given) }

  private var solutions: [String] {
    target.solutions.filter { base.solution(named: $0.uniqueName) == nil }.map {
      "the solution \($0.uniqueName.inQuotes) is installed"
    }
  }

  private var options: [String] {
    guard base.chatWidgets.indices.contains(widget), target.chatWidgets.indices.contains(widget) else {
      return []
    }
    return RemoteAssistanceMode.allCases.compactMap { mode in
      let (old, new) = (base.chatWidgets[widget][mode], target.chatWidgets[widget][mode])
      guard old != new else { return nil }
      guard new.isEnabled else { return "\(mode.sentenceWord) is turned off" }
      return "\(mode.sentenceWord) is turned on with the provider \((new.provider ?? "").inQuotes)"
    }
  }

  private var workstream: [String] {
    zip(base.workstream.settings, target.workstream.settings).filter { $0 != $1 }.map {
      WorkstreamSentences.text(of: $1)
    }
  }

  /// Sentences about behaviour are about every app, so a value counts that all apps have.
  private var behaviour: [String] {
    let new = target.behaviours
    let old = target.solutions.flatMap { solution in
      let known = base.solution(named: solution.uniqueName) ?? solution
      return solution.applicationTabTemplates.map { known.simulation[$0.name] ?? ProviderBehaviour() }
    }
    func change<Value: Equatable>(
      _ value: KeyPath<ProviderBehaviour, Value>, _ sentence: (Value) -> String?
    ) -> [String] {
      guard let wanted = new.first?[keyPath: value], new.allSatisfy({ $0[keyPath: value] == wanted }),
        old.contains(where: { $0[keyPath: value] != wanted })
      else { return [] }
      return [sentence(wanted)].compactMap(\.self)
    }
    return change(\.connectsAfter) {
      $0.map { "the provider connects after \($0)" } ?? "the provider never connects"
    } + forgotten(from: old, to: new)
      + change(\.sendsTwice) { $0 ? "the provider sends every event twice" : nil }
      + change(\.invitation.isSignedIn) { $0 ? nil : "the agent is not signed in to the provider" }
      + change(\.invitation.sendsAfter) { $0.map { "the provider invites the customer after \($0)" } }
      + change(\.invitation.target) {
        $0 == .sendBox ? "the provider's invitations go to the send box" : nil
      }
      + change(\.invitation.expiresAfter) { $0.map { "the provider's invitations expire after \($0)" } }
      + change(\.invitation.connectsOnAcceptance) {
        $0 ? nil : "the provider does not connect on acceptance"
      }
      + change(\.invitation.answer) { answer in
        switch answer {
        case .accepts?:
          new.first.map { "customers accept invitations after \($0.invitation.answersAfter)" }
        case .declines?:
          new.first.map { "customers decline invitations after \($0.invitation.answersAfter)" }
        case nil: nil
        }
      }
  }

  private func forgotten(from old: [ProviderBehaviour], to new: [ProviderBehaviour]) -> [String] {
    RemoteAssistanceMode.allCases.filter { mode in
      new.allSatisfy { !$0.endsOnUnload(mode) } && old.contains { $0.endsOnUnload(mode) }
    }.map { "the provider forgets \(ProviderEvent(.ended, of: $0).name) on unload" }
  }
}

extension ProviderBehaviour {
  /// Whether it sends the Ended event of a mode from `onbeforeunload`.
  fileprivate func endsOnUnload(_ mode: RemoteAssistanceMode) -> Bool {
    endsOnUnload && !forgottenOnUnload.contains(mode)
  }

  /// The same behaviour, written in one way.
  fileprivate var plain: ProviderBehaviour {
    var plain = self
    plain.forgottenOnUnload = Set(RemoteAssistanceMode.allCases.filter { !endsOnUnload($0) })
    plain.endsOnUnload = true
    if invitation.answer == nil { plain.invitation.answersAfter = InvitationBehaviour().answersAfter }
    return plain
  }
}

extension Organization {
  /// How the apps behave, one value for each application tab template.
  fileprivate var behaviours: [ProviderBehaviour] {
    solutions.flatMap { solution in
      solution.applicationTabTemplates.map { solution.simulation[$0.name] ?? ProviderBehaviour() }
    }
  }

  /// Whether a rehearsal in another organization is the same: places in files and display names do not count.
  func rehearses(like other: Organization) -> Bool {
    plain == other.plain
  }

  private var plain: Organization {
    var plain = Organization(name: "")
    (plain.languages, plain.subscription, plain.externalities) = (languages, subscription, externalities)
    (plain.agents, plain.customers, plain.chatWidgets) = (agents, customers, chatWidgets)
    (plain.workstream, plain.quickReplies) = (workstream, quickReplies)
    plain.solutions = solutions.map { solution in
      var solution = solution.withoutPlaces
      let names = solution.applicationTabTemplates.map(\.name)
      solution.simulation = Dictionary(
        names.map { ($0, (solution.simulation[$0] ?? ProviderBehaviour()).plain) }
      ) { first, _ in first }
      return solution
    }
    return plain
  }

  /// The organization whose simulated apps do nothing by themselves, as it is while real pages run in a browser.
  var withSilentApps: Organization {
    var silent = ProviderBehaviour()
    silent.endsOnUnload = false
    var organization = self
    for index in solutions.indices {
      for template in solutions[index].applicationTabTemplates {
        organization.solutions[index].simulation[template.name] = silent
      }
    }
    return organization
  }
}
