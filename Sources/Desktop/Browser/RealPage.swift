import Records
import Simulation
import Wording

/// What an app tab says about its page when that runs in a browser.
struct RealPage: Sendable {
  let status: BrowserStatus
  /// What the page did last; nil if it has done nothing yet.
  let lastActivity: EventLine?
  let clockOffset: Span

  /// Where the page runs.
  var place: String {
    switch status {
    case .starting: "Starting the browser…"
    case .running(let window):
      window.isVisible
        ? "The page runs in the browser's window: press its buttons there."
        : "The page runs in a browser without a window."
    case .off, .unavailable: "The page runs in a browser."
    }
  }

  /// Which hosts pages may reach; nil if none.
  var reach: String? {
    guard let hosts = status.window?.allowedHosts, !hosts.isEmpty else { return nil }
    return "Its pages may reach \(hosts.joined(separator: ", "))."
  }

  /// What the page did last, with its time.
  var activity: String {
    guard let lastActivity else { return "It has done nothing yet." }
    let time = lastActivity.instant.timeOfDay(offset: clockOffset)
    return "Last: \(time.prefix(8)) \(lastActivity.line.text)"
  }
}

extension Fact {
  /// The app tab whose page did this by itself; nil if no page did.
  var activePage: TabNumber? {
    switch body {
    case .page(.did(_, in: let tab)): tab
    case .event(let sent):
      switch sent.origin {
      case .actor, .unload: sent.tab
      case .timer, .acceptance: nil
      }
    case .invitation, .page, .tab, .conversation, .action, .trainer, .message, .command, .session, .presence,
      .option, .workstream, .setting, .solution, .refusal, .warning, .timePassed:
      nil
    }
  }
}
