import Notations
import Records
import Simulation

/// What a page does, as members; the fact's name says most of it.
extension PageActivity: FactNounCoding {
  /// What a page tried that was stopped.
  private enum Attempt: String, CaseIterable, JournalWord {
    case leave, replaceDesk, openWindow, download, useDevice
  }

  /// Why a page does nothing more.
  private enum Stop: String, CaseIterable, JournalWord {
    case hangs, browserEnded
  }

  /// The name of the fact that tells it.
  var factName: FactName { Fact.Body.page(.did(self, in: nil)).name }

  var members: JournalMembers {
    switch self {
    case .logged(let level, let text, let position):
      [("level", .text(level)), ("text", .text(text))] + (position?.members ?? [])
    case .threw(let text, let position): [("text", .text(text))] + (position?.members ?? [])
    case .alerted(let text), .postedMessage(let text): [("text", .text(text))]
    case .askedOutside(let url), .reachedOutside(let url): [("url", .text(url))]
    case .foundNothing(let path): [("path", .text(path))]
    case .triedToLeave(let url): [("attempt", Attempt.leave.document), ("url", .text(url))]
    case .triedToReplaceDesk(let url): [("attempt", Attempt.replaceDesk.document), ("url", .text(url))]
    case .triedToOpenWindow(let url): [("attempt", Attempt.openWindow.document), ("url", .text(url))]
    case .triedToDownload(let url): [("attempt", Attempt.download.document), ("url", .text(url))]
    case .askedForDevice(let function):
      [("attempt", Attempt.useDevice.document), ("function", .text(function))]
    case .sentUnknownEvent(let event, let nearest):
      [("event", .text(event)), ("nearest", nearest.document)]
    case .calledHost(let function, let result):
      [("function", .text(function)), ("result", result.document)]
    case .hangs: [("reason", Stop.hangs.document)]
    case .lostBrowser: [("reason", Stop.browserEnded.document)]
    case .more: []
    }
  }

  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault) {
    switch name {
    case .pageLogged:
      self = .logged(
        level: try reader.text("level"), try reader.text("text"), try PagePosition.ifSaid(from: &reader))
    case .pageThrew: self = .threw(try reader.text("text"), try PagePosition.ifSaid(from: &reader))
    case .pageAlerted: self = .alerted(try reader.text("text"))
    case .pageAskedOutside: self = .askedOutside(url: try reader.text("url"))
    case .pageReachedOutside: self = .reachedOutside(url: try reader.text("url"))
    case .pageFoundNothing: self = .foundNothing(path: try reader.text("path"))
    case .pageWasStopped:
      let attempt: Attempt = try reader.word("attempt")
      switch attempt {
      case .leave: self = .triedToLeave(url: try reader.text("url"))
      case .replaceDesk: self = .triedToReplaceDesk(url: try reader.text("url"))
      case .openWindow: self = .triedToOpenWindow(url: try reader.text("url"))
      case .download: self = .triedToDownload(url: try reader.text("url"))
      case .useDevice: self = .askedForDevice(try reader.text("function"))
      }
    case .pageWasNotHeard:
      if let text = try reader.optionalText("text") {
        self = .postedMessage(text)
      } else {
        self = .sentUnknownEvent(try reader.text("event"), nearest: try reader.optionalWord("nearest"))
      }
    case .pageCalledHost:
      self = .calledHost(function: try reader.text("function"), try reader.word("result"))
    case .pageStopped:
      let stop: Stop = try reader.word("reason")
      switch stop {
      case .hangs: self = .hangs
      case .browserEnded: self = .lostBrowser
      }
    case .pageDidMore: self = .more
    default: throw .otherNoun(name, "page")
    }
  }
}

extension PagePosition {
  fileprivate var members: JournalMembers { [("file", .text(file)), ("line", .integer(line))] }

  /// The position, if the members give one.
  fileprivate static func ifSaid(
    from reader: inout MemberReader
  ) throws(JournalFault) -> PagePosition? {
    guard let file = try reader.optionalText("file") else { return nil }
    return PagePosition(file: file, line: try reader.integer("line"))
  }
}

extension PageInput.SentEvent: JournalValue {
  var members: JournalMembers { [("event", event.document), ("target", target.document)] }

  init(from reader: inout MemberReader) throws(JournalFault) {
    let event: ProviderEvent = try reader.word("event")
    self.init(event, to: try reader.word("target"))
  }
}
