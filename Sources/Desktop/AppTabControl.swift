/// A control of an app tab that lets a person play the provider.
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
    case .connect: .provider(.report(.connected))
    case .end: .provider(.report(.ended))
    case .invite: .provider(.invite)
    case .close: .tab(.close(nil))
    }
  }
}
