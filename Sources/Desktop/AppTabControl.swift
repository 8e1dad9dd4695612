import Records
import Wording

/// A control of an app tab that lets a person play the provider.
enum AppTabControl: Hashable, Sendable {
  case report(ProviderEvent.Milestone)
  case invite, close

  var label: String {
    switch self {
    case .report(let milestone): ProviderEventWords.control(milestone)
    case .invite: "Invite"
    case .close: "Close tab"
    }
  }

  var command: Command {
    switch self {
    case .report(let milestone): .provider(.report(milestone))
    case .invite: .provider(.invite)
    case .close: .tab(.close(nil))
    }
  }
}

extension AppTabControl: CaseIterable {
  static let allCases = ProviderEvent.Milestone.allCases.map(AppTabControl.report) + [.invite, .close]
}
