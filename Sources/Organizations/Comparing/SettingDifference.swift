import Records

/// Something of an organization beside its rows that is another in the other one.
public enum SettingDifference: Hashable, Sendable {
  case displayName(Change<String>)
  case languages(Change<[Locale]>)
  case subscription(Change<Subscription>)
  case externalities(Change<Externalities>)
  case workstream(Change<WorkstreamSetting>)
  case chatWidget(Change<String>)
  case remoteAssistance(RemoteAssistanceMode, widget: String, Change<RemoteAssistanceOption>)
  case callingOptions(widget: String, Change<CallingOptions>)
  case agent(name: String, Change<Agent>)
  case customer(name: String, Change<Customer>)
  case quickReply(title: String, Change<QuickReply>)
  case solution(uniqueName: String, Change<SolutionDetails>)
  case behaviour(template: String, Change<ProviderBehaviour>)
}

/// What a solution says of itself, beside its rows and files.
public struct SolutionDetails: Hashable, Sendable {
  public let version: Version?
  public let publisher: Publisher?
  public let isManaged: Bool?
  /// The solution whose removal left its rows.
  public let leftBy: String?

  init(_ solution: Solution) {
    (version, publisher) = (solution.version, solution.publisher)
    (isManaged, leftBy) = (solution.isManaged, solution.leftBy)
  }
}

extension SettingDifference {
  static func all(from old: Organization, to new: Organization) -> [SettingDifference] {
    ofOrganization(old, new) + ofWidgets(old, new) + ofPeople(old, new) + ofSolutions(old, new)
  }

  private static func ofOrganization(_ old: Organization, _ new: Organization) -> [SettingDifference] {
    var found: [SettingDifference] = []
    if old.displayName != new.displayName {
      found.append(.displayName(Change(from: old.displayName, to: new.displayName)))
    }
    if Set(old.languages) != Set(new.languages) {
      found.append(.languages(Change(from: old.languages, to: new.languages)))
    }
    if old.subscription != new.subscription {
      found.append(.subscription(Change(from: old.subscription, to: new.subscription)))
    }
    if old.externalities != new.externalities {
      found.append(.externalities(Change(from: old.externalities, to: new.externalities)))
    }
    return found
      + zip(old.workstream.settings, new.workstream.settings).filter { $0 != $1 }.map {
        .workstream(Change(from: $0, to: $1))
      }
  }

  private static func ofWidgets(_ old: Organization, _ new: Organization) -> [SettingDifference] {
    Change.all(from: old.chatWidgets, to: new.chatWidgets, by: \.name).flatMap { name, change in
      guard let before = change.old, let after = change.new else {
        return [SettingDifference.chatWidget(Change(from: change.old?.name, to: change.new?.name))]
      }
      var found: [SettingDifference] = RemoteAssistanceMode.allCases.filter { before[$0] != after[$0] }.map {
        .remoteAssistance($0, widget: name, Change(from: before[$0], to: after[$0]))
      }
      if before.callingOptions != after.callingOptions {
        found.append(
          .callingOptions(widget: name, Change(from: before.callingOptions, to: after.callingOptions)))
      }
      return found
    }
  }

  private static func ofPeople(_ old: Organization, _ new: Organization) -> [SettingDifference] {
    Change.all(from: old.agents, to: new.agents, by: \.name).map { .agent(name: $0, $1) }
      + Change.all(from: old.customers, to: new.customers, by: \.name).map { .customer(name: $0, $1) }
      + Change.all(from: old.quickReplies, to: new.quickReplies, by: \.title).map {
        .quickReply(title: $0, $1)
      }
  }

  private static func ofSolutions(_ old: Organization, _ new: Organization) -> [SettingDifference] {
    let solutions = Change.all(from: old.solutions, to: new.solutions, by: \.uniqueName).compactMap {
      name, change -> SettingDifference? in
      let (before, after) = (change.old.map(SolutionDetails.init), change.new.map(SolutionDetails.init))
      return before == after ? nil : .solution(uniqueName: name, Change(from: before, to: after))
    }
    let templates = Change.all(from: old.behaviours, to: new.behaviours, by: \.template)
    return solutions
      + templates.map { template, change in
        .behaviour(template: template, Change(from: change.old?.behaviour, to: change.new?.behaviour))
      }
  }
}

/// How the simulated app in the tabs of a template behaves.
private struct TemplateBehaviour: Hashable {
  let template: String
  let behaviour: ProviderBehaviour
}

extension Organization {
  fileprivate var behaviours: [TemplateBehaviour] {
    solutions.flatMap { solution in
      solution.simulation.sorted { $0.key < $1.key }.map {
        TemplateBehaviour(template: $0.key, behaviour: $0.value)
      }
    }
  }
}
