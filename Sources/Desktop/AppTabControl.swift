import Records
import Simulation

/// A control of an app tab with which a person plays the provider.
enum AppTabControl: Hashable, Sendable, CaseIterable {
  case connect, end, invite, close

  var label: String {
    switch self {
    case .connect: "Connect"
    case .end: "End"
    case .invite: "Invite"
    case .close: "Close tab"
    }
  }

  var command: Command {
    switch self {
    case .connect: .connect
    case .end: .endSession
    case .invite: .invite
    case .close: .closeTab(nil)
    }
  }
}

extension Console {
  /// The provider's tab that a person plays in.
  var providerTab: AppTab? { state.focused.flatMap(state.providerTab) }

  /// Whether a session of the provider's tab waits for this to be reported.
  func awaits(_ milestone: ProviderEvent.Milestone) -> Bool { modes(awaiting: milestone).first != nil }

  /// The input of a control for the provider's tab; the mode is that of a session that waits for it, if any.
  func input(of milestone: ProviderEvent.Milestone) -> Input? {
    guard let tab = providerTab, let page = tab.page else { return nil }
    let mode = modes(awaiting: milestone).first ?? page.modes.first ?? .coBrowse
    return .provider(.sends(ProviderEvent(milestone, of: mode), to: .top, from: tab.number))
  }

  /// The modes of the provider's tab whose sessions would change if it reported a milestone.
  private func modes(awaiting milestone: ProviderEvent.Milestone) -> [RemoteAssistanceMode] {
    guard let focused = state.focused, let page = providerTab?.page else { return [] }
    let report = SessionTrigger(reporting: milestone, from: .actor)
    return page.modes.filter { SessionRow.row(for: focused.standing(of: $0), on: report)?.outcome != nil }
  }
}
