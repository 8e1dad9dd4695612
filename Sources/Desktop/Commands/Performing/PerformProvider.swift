import Records
import Simulation

extension Scene {
  func action(of command: ProviderCommand) throws(CommandRefusal) -> Move.Action {
    let (conversation, tab, page) = try app()
    if state.pageRuntime.isBrowser { throw .pageRunsInBrowser }
    return switch command {
    case .signIn: .input(.provider(.signsIn(tab)))
    case .startSession: .input(.provider(.startsSession(tab)))
    case .report(let milestone):
      .input(.provider(.sends(conversation.event(reporting: milestone, from: page), to: .top, from: tab)))
    case .invite: .words(.providerInvites(tab))
    }
  }

  /// The controls of the app tab in front; empty if it has no app.
  var appTabControls: [AppTabControl] {
    guard let focused, let page = focused.frontTab?.page else { return [] }
    return AppTabControl.all(of: page, in: focused, runtime: state.pageRuntime)
  }

  /// The index of the marked control, limited because there may be fewer by now.
  var chosenControl: Int { min(view.chosenControl, appTabControls.count - 1) }

  /// The provider page that the person plays, with its conversation and its tab.
  func app() throws(CommandRefusal) -> (conversation: Conversation, tab: TabNumber, page: Page) {
    guard let focused, let tab = state.providerTab(of: focused), let page = tab.page else { throw .noApp }
    return (focused, tab.number, page)
  }

  /// Whether a session of the provider's page waits for this milestone.
  func awaits(_ milestone: ProviderEvent.Milestone) -> Bool {
    guard !state.pageRuntime.isBrowser, let (focused, _, page) = try? app() else { return false }
    return page.modes.contains { focused.awaits(milestone, of: $0) }
  }
}
