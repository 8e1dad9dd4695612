import Diagnostics
import Notations
import Records

/// What a provider's real page does in a browser.
public enum PageFact: Hashable, Sendable {
  /// The page did something; nil: it is not known in which tab.
  case did(PageActivity, in: TabNumber?)
  /// The page will send these events when it unloads.
  case sendsOnUnload(TabNumber, [PageInput.SentEvent])
}

extension PageFact: FactNoun {
  var name: FactName {
    switch self {
    case .sendsOnUnload: .pageSendsOnUnload
    case .did(let activity, _):
      switch activity {
      case .logged: .pageLogged
      case .threw: .pageThrew
      case .alerted: .pageAlerted
      case .askedOutside: .pageAskedOutside
      case .reachedOutside: .pageReachedOutside
      case .foundNothing: .pageFoundNothing
      case .triedToLeave, .triedToReplaceDesk, .triedToOpenWindow, .triedToDownload, .askedForDevice:
        .pageWasStopped
      case .sentUnknownEvent, .postedMessage: .pageWasNotHeard
      case .calledHost: .pageCalledHost
      case .hangs, .lostBrowser: .pageStopped
      case .more: .pageDidMore
      }
    }
  }

  var claim: ProductClaim {
    switch self {
    case .sendsOnUnload: .pageRunsInBrowser
    case .did(let activity, _):
      switch activity {
      case .calledHost: .hostObjectsAreReached
      case .logged, .threw, .alerted, .askedOutside, .reachedOutside, .foundNothing, .triedToLeave,
        .triedToReplaceDesk, .triedToOpenWindow, .triedToDownload, .askedForDevice, .sentUnknownEvent,
        .postedMessage, .hangs, .lostBrowser, .more:
        .pageRunsInBrowser
      }
    }
  }

  var members: [(String, JSONValue)] {
    switch self {
    case .sendsOnUnload(let tab, let events):
      [
        ("tab", .integer(tab.ordinal)),
        (
          "events",
          .list(events.map { ["event": .text($0.event.name), "target": .text($0.target.label)] })
        ),
      ]
    case .did(let activity, let tab): [("tab", JSONValue(tab?.ordinal))] + activity.members
    }
  }
}

extension PageActivity {
  fileprivate var members: [(String, JSONValue)] {
    switch self {
    case .logged(let level, let text, let position):
      [("level", .text(level)), ("text", .text(text))] + (position?.members ?? [])
    case .threw(let text, let position): [("text", .text(text))] + (position?.members ?? [])
    case .alerted(let text), .postedMessage(let text): [("text", .text(text))]
    case .askedOutside(let url), .reachedOutside(let url): [("url", .text(url))]
    case .foundNothing(let path): [("path", .text(path))]
    case .triedToLeave(let url): [("attempt", "leave"), ("url", .text(url))]
    case .triedToReplaceDesk(let url): [("attempt", "replaceDesk"), ("url", .text(url))]
    case .triedToOpenWindow(let url): [("attempt", "openWindow"), ("url", .text(url))]
    case .triedToDownload(let url): [("attempt", "download"), ("url", .text(url))]
    case .askedForDevice(let function): [("attempt", "useDevice"), ("function", .text(function))]
    case .sentUnknownEvent(let event, let nearest):
      [("event", .text(event)), ("nearest", JSONValue(nearest?.name))]
    case .calledHost(let function, let result):
      [("function", .text(function)), ("result", .text(result.rawValue))]
    case .hangs: [("reason", "hangs")]
    case .lostBrowser: [("reason", "browserEnded")]
    case .more: []
    }
  }
}

extension PagePosition {
  fileprivate var members: [(String, JSONValue)] {
    [("file", .text(file)), ("line", .integer(line))]
  }
}
