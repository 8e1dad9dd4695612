import Records
import Simulation

extension Scene {
  func action(of command: ProviderCommand) throws(CommandRefusal) -> Move.Action {
    let (tab, page) = try app()
    if state.pageRuntime.isBrowser { throw .pageRunsInBrowser }
    return switch command {
    case .signIn: .input(.provider(.signsIn(tab)))
    case .startSession: .input(.provider(.startsSession(tab)))
    case .report(let milestone): .input(.provider(.sends(event(milestone, from: page), to: .top, from: tab)))
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

  /// The provider page that the person plays, and its tab.
  func app() throws(CommandRefusal) -> (tab: TabNumber, page: Page) {
    guard let tab = focused.flatMap(state.providerTab), let page = tab.page else { throw .noApp }
    return (tab.number, page)
  }

  /// The event that reports a milestone.
  ///
  /// Its mode is that of a session waiting for it, if any.
  private func event(_ milestone: ProviderEvent.Milestone, from page: Page) -> ProviderEvent {
    let mode = page.modes.first { awaits(milestone, of: $0) } ?? page.modes.first ?? .coBrowse
    return ProviderEvent(milestone, of: mode)
  }

  /// Whether a session of the provider's page waits for this milestone.
  func awaits(_ milestone: ProviderEvent.Milestone) -> Bool {
    guard !state.pageRuntime.isBrowser, let (_, page) = try? app() else { return false }
    return page.modes.contains { awaits(milestone, of: $0) }
  }

  /// Whether a report of a milestone would change a mode's session.
  private func awaits(_ milestone: ProviderEvent.Milestone, of mode: RemoteAssistanceMode) -> Bool {
    let report = SessionTrigger.reported(milestone, onUnload: false)
    return focused.flatMap { SessionRow.row(for: $0.effectiveStatus(of: mode), on: report)?.outcome } != nil
  }
}
