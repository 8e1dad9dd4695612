import Records
import Simulation

/// The reports of a desk's pages, bounded: a page can log without end.
struct PageReports {
  private var waiting: [PageReport] = []
  private var counts: [Kind: Int] = [:]

  /// The kinds of activity that a page can repeat without end.
  enum Kind: Hashable {
    case log, alert, request, attempt
  }

  /// The most activities of one kind that are told in the life of a desk.
  static let limit = 200
  /// The longest text that is told, in characters.
  static let longestText = 2_000

  func count(of kind: Kind) -> Int { counts[kind, default: 0] }

  mutating func add(_ content: PageReport.Content, in tab: TabNumber?, at time: Int64) {
    guard case .did(let activity) = content, let kind = Kind(activity) else {
      waiting.append(PageReport(content, in: tab, at: time))
      return
    }
    counts[kind, default: 0] += 1
    switch counts[kind, default: 0] {
    case ...Self.limit: waiting.append(PageReport(.did(activity.shortened), in: tab, at: time))
    case Self.limit + 1: waiting.append(PageReport(.did(.more), in: tab, at: time))
    default: break
    }
  }

  mutating func take() -> [PageReport] {
    defer { waiting = [] }
    return waiting
  }
}

extension PageReports.Kind {
  init?(_ activity: PageActivity) {
    switch activity {
    case .logged, .threw, .postedMessage, .sentUnknownEvent: self = .log
    case .alerted: self = .alert
    case .askedOutside, .reachedOutside, .foundNothing: self = .request
    case .triedToLeave, .triedToReplaceDesk, .triedToOpenWindow, .triedToDownload, .askedForDevice:
      self = .attempt
    case .calledHost, .hangs, .lostBrowser, .more: return nil
    }
  }
}

extension PageActivity {
  /// The same, with its texts cut to a length that a person reads.
  fileprivate var shortened: PageActivity {
    switch self {
    case .logged(let level, let text, let position): .logged(level: level, Self.cut(text), position)
    case .threw(let text, let position): .threw(Self.cut(text), position)
    case .alerted(let text): .alerted(Self.cut(text))
    case .postedMessage(let text): .postedMessage(Self.cut(text))
    case .askedOutside(let url): .askedOutside(url: Self.cut(url))
    case .reachedOutside(let url): .reachedOutside(url: Self.cut(url))
    case .foundNothing(let path): .foundNothing(path: Self.cut(path))
    case .triedToLeave(let url): .triedToLeave(url: Self.cut(url))
    case .triedToReplaceDesk(let url): .triedToReplaceDesk(url: Self.cut(url))
    case .triedToOpenWindow(let url): .triedToOpenWindow(url: Self.cut(url))
    case .triedToDownload(let url): .triedToDownload(url: Self.cut(url))
    case .sentUnknownEvent(let event, let nearest): .sentUnknownEvent(Self.cut(event), nearest: nearest)
    case .askedForDevice, .calledHost, .hangs, .lostBrowser, .more: self
    }
  }

  private static func cut(_ text: String) -> String {
    // Bytes bound the characters, and are counted at once.
    guard text.utf8.count > PageReports.longestText else { return text }
    let head = text.prefix(PageReports.longestText)
    return head.endIndex == text.endIndex ? text : head + "…"
  }
}
