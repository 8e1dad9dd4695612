import Records
import Simulation

extension Scene {
  func action(of command: ProviderCommand) throws(CommandRefusal) -> Move.Action {
    let (conversation, tab, page) = try app()
    if state.pageRuntime.isBrowser { throw .pageRunsInBrowser }
    switch command {
    case .signIn: return .input(.provider(.signsIn(tab)))
    case .startSession: return .input(.provider(.startsSession(tab)))
    case .report(let milestone):
      let event = conversation.event(reporting: milestone, from: page)
      if !awaits(milestone) {
        throw .notAwaited(milestone, unready(conversation, page, for: event.mode))
      }
      return .input(.provider(.sends(event, to: .top, from: tab)))
    case .invite: return .words(.providerInvites(tab))
    }
  }

  /// Why no session of the page waits for what the app would report.
  ///
  /// The palette still sends such an event, for whoever wants to see what a mistake does.
  private func unready(
    _ conversation: Conversation, _ page: Page, for mode: RemoteAssistanceMode
  ) -> CommandRefusal.Unready {
    if page.modes.isEmpty { return .pageWithoutSession }
    guard conversation.status.isActive else { return .conversationIsOver(conversation.status.word) }
    return switch conversation.effectiveStatus(of: mode) {
    case nil: .neverRequested(mode)
    case .requested?, .connected?: .connected(mode)
    case .ended?, .cancelled?: .over(mode)
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
    guard let focused, let tab = state.providerTab(of: focused), let page = tab.page else {
      throw .noApp(elsewhere: appElsewhere)
    }
    return (focused, tab.number, page)
  }

  /// The first third-party app in another conversation.
  private var appElsewhere: CommandRefusal.OpenApp? {
    guard
      let elsewhere = state.atTheDesk.first(where: {
        $0.number != focused?.number && state.providerTab(of: $0) != nil
      }),
      let index = listed.firstIndex(where: { $0.number == elsewhere.number })
    else { return nil }
    return CommandRefusal.OpenApp(customer: elsewhere.customer, index: index)
  }

  /// Whether a session of the provider's page waits for this milestone.
  func awaits(_ milestone: ProviderEvent.Milestone) -> Bool {
    guard !state.pageRuntime.isBrowser, let (focused, _, page) = try? app() else { return false }
    return page.modes.contains { focused.awaits(milestone, of: $0) }
  }
}
