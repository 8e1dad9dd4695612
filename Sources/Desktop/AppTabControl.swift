import Records
import Simulation
import Wording

/// A control of an app tab that lets a person play the provider.
enum AppTabControl: Hashable, Sendable {
  case signIn, startSession
  case report(ProviderEvent.Milestone)
  case invite, close
  /// Presses a button of the real page.
  case press
  /// Writes a picture of the real page.
  case picture

  var label: String {
    switch self {
    case .signIn: "Sign in"
    case .startSession: "Start session"
    case .report(let milestone): ProviderEventWords.control(milestone)
    case .invite: "Invite"
    case .close: "Close tab"
    case .press: "Press…"
    case .picture: "Picture of the page"
    }
  }

  var command: Command {
    switch self {
    case .signIn: .provider(.signIn)
    case .startSession: .provider(.startSession)
    case .report(let milestone): .provider(.report(milestone))
    case .invite: .provider(.invite)
    case .close: .tab(.close(nil))
    case .press: .browser(.press)
    case .picture: .browser(.takePicture)
    }
  }

  /// The controls of a page, the next step of its invitation first.
  ///
  /// A real page has buttons of its own: what plays the app is not shown for it, and `Press…` presses them.
  static func all(
    of page: Page, in conversation: Conversation, runtime: PageRuntime
  ) -> [AppTabControl] {
    if runtime.isBrowser { return [.press, .picture, .close] }
    let events = ProviderEvent.Milestone.allCases.map(AppTabControl.report)
    if page.invitation.isSignedOut { return [.signIn] + events + [.close] }
    let starts = page.canStartSession(in: conversation) ? [AppTabControl.startSession] : []
    return starts + events + [.invite, .close]
  }
}

extension Page {
  /// Whether starting a session is the next step: there is neither an invitation nor a connected session.
  fileprivate func canStartSession(in conversation: Conversation) -> Bool {
    let isUnderWay = modes.contains { conversation.liveSession(of: $0)?.isConnected == true }
    guard conversation.status.isActive, !isUnderWay else { return false }
    return switch invitation {
    case .ready, .declined, .expired: true
    case .signedOut, .invited, .accepted: false
    }
  }
}
