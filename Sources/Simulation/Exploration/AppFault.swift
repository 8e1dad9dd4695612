import Organizations
import Records

/// A fault in the code of every simulated app: what becomes of the events that a page sends by itself, from its
/// timer, after an acceptance, and when it unloads.
public enum AppFault: String, Hashable, Sendable, CaseIterable {
  /// The page never sends any.
  case lost
  /// It sends each event twice.
  case repeated
  /// It reports Connected late, after an incoming conversation has stopped ringing.
  case late
  /// It sends them to its own window.
  case toWindow
  /// It sends those of the other mode.
  case ofOtherMode

  /// How late a late app reports Connected: later than everything else that is due by itself.
  public static let delay = Span.minutes(4)

  /// The organization with this fault in its apps.
  func applied(to organization: Organization) -> Organization {
    var organization = organization
    for index in organization.solutions.indices {
      // Changed outside and put back once, because each change of a solution links all of them again.
      var solution = organization.solutions[index]
      for template in solution.applicationTabTemplates {
        let modes = solution.modes(of: template)
        var behaviour = solution.simulation[template.name] ?? ProviderBehaviour()
        apply(to: &behaviour, modes: modes)
        solution.simulation[template.name] = behaviour
      }
      organization.solutions[index] = solution
    }
    return organization
  }

  private func apply(to behaviour: inout ProviderBehaviour, modes: [RemoteAssistanceMode]) {
    switch self {
    case .lost:
      behaviour.connectsAfter = nil
      behaviour.forgottenOnUnload = Set(RemoteAssistanceMode.allCases)
      behaviour.invitation.connectsOnAcceptance = false
    case .repeated: behaviour.sendsTwice = true
    case .late: behaviour.connectsAfter = Self.delay
    case .toWindow: behaviour.target = .window
    case .ofOtherMode: behaviour.sendsMode = modes.first?.other
    }
  }
}

extension Solution {
  /// The modes of the actions that open a template's tab.
  fileprivate func modes(of template: ApplicationTabTemplate) -> [RemoteAssistanceMode] {
    let names = [template.uniqueName, template.name].compactMap(\.self)
    let actions = conversationActions.filter { action in
      action.eventParameter.map { names.contains($0.trimmed) } ?? false
    }
    return channelCapabilities.filter { capability in
      actions.contains { $0.id == capability.conversationAction }
    }.compactMap { RemoteAssistanceMode($0.escalationChannelMode) }
  }
}
