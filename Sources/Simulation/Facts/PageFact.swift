import Diagnostics
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
}
