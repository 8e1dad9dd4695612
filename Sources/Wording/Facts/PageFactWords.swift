import Records
import Simulation

/// Words for what a provider's real page does in a browser.
extension FactWords {
  init(_ fact: PageFact, _ names: Names) {
    switch fact {
    case .sendsOnUnload(let tab, let events):
      let list = events.map { "\($0.event.name) to \($0.target.windowName)" }.joined(separator: ", ")
      self.init(.page, "\(names.tab(tab)) unloads in the browser, and sends \(list)", .quiet)
    case .did(let activity, let tab):
      let (text, kind) = PageActivityWords.said(activity)
      self.init(.page, tab.map { "\(names.tab($0)): \(text)" } ?? text, kind)
    }
  }
}

/// The words for a page's activities.
public enum PageActivityWords {
  /// What a page did: `throws ReferenceError: go is not defined (acme_/cobrowse.html:14)`.
  public static func text(_ activity: PageActivity) -> String { said(activity).text }

  static func said(_ activity: PageActivity) -> (text: String, kind: FactLine.Kind) {
    switch activity {
    case .logged(let level, let text, let position):
      (
        "\(level == "error" ? "logs the error" : "logs") \(text)\(place(position))",
        level == "error" ? .warning : .quiet
      )
    case .threw(let text, let position): ("throws \(text)\(place(position))", .warning)
    case .alerted(let text): ("shows the alert \(text)", .ordinary)
    case .askedOutside(let url): ("asks for \(url); nothing is reached from here", .warning)
    case .reachedOutside(let url): ("reaches \(url), because --allow lets it", .warning)
    case .foundNothing(let path): ("asks for \(path), which is not there (404)", .warning)
    case .triedToLeave(let url): ("tries to go to \(url); nothing is reached from here", .warning)
    case .triedToReplaceDesk(let url): ("tries to replace the whole desk by \(url); it stays", .warning)
    case .triedToOpenWindow(let url): ("opens a window for \(url), which is closed", .warning)
    case .triedToDownload(let url): ("downloads \(url), which is refused", .warning)
    case .askedForDevice(let function):
      ("calls \(function), which is denied: there is no device here", .warning)
    case .sentUnknownEvent(let event, let nearest):
      (
        "sends \(event) to window.top, where nobody listens to it"
          + (nearest.map { ": \($0.name)?" } ?? ""), .warning
      )
    case .postedMessage(let text):
      ("posts the message \(text) to window.top, where nobody listens to messages", .warning)
    case .calledHost(let function, .honoured): ("calls Microsoft.\(function)", .quiet)
    case .calledHost(let function, .refused): ("calls Microsoft.\(function), which is refused", .warning)
    case .calledHost(let function, .notSimulated):
      ("calls Microsoft.\(function), which is not simulated", .warning)
    case .hangs: ("does not answer; its script is stopped", .warning)
    case .lostBrowser: ("the browser is gone: no page runs any more", .warning)
    case .more: ("does more of the same, which is not shown", .quiet)
    }
  }

  private static func place(_ position: PagePosition?) -> String {
    position.map { " (\($0.file):\($0.line))" } ?? ""
  }
}

extension EventTarget {
  /// The window as JavaScript names it.
  fileprivate var windowName: String {
    switch self {
    case .top: "window.top"
    case .window: "window"
    }
  }
}
