import Cells
import Simulation

/// A conversation's transcript at its size: the visible part, and where it can scroll to.
struct TranscriptPane: Sendable {
  private let transcript: Chunked<Message>
  private let wrap: MessageWrap
  private let height: Int
  private let scroll: TranscriptScroll
  /// The top line when the last line is at the bottom.
  private let end: TranscriptPlace
  /// The top visible line.
  private let top: TranscriptPlace
  /// The visible lines.
  private let lines: [StyledLine]
  /// How many messages below them are not fully visible.
  private let below: Int

  /// Only the visible part is wrapped.
  init(_ transcript: Chunked<Message>, _ wrap: MessageWrap, scroll: TranscriptScroll, height: Int) {
    let height = max(1, height)
    (self.transcript, self.wrap, self.scroll, self.height) = (transcript, wrap, scroll, height)
    var first = transcript.count
    var tail: [WrappedMessage] = []
    var tailCount = 0
    while first > 0, tailCount < height {
      first -= 1
      tail.append(wrap.wrapped(transcript[first]))
      tailCount += tail[tail.count - 1].lineCount
    }
    end = TranscriptPlace(message: first, line: max(0, tailCount - height))
    // On a larger screen the end may come before the held line.
    guard case .holds(var held) = scroll, held.message < transcript.count else {
      top = end
      lines = Self.lines(Self.reversed(tail), from: end.line, height: height)
      below = 0
      return
    }
    var seen = [wrap.wrapped(transcript[held.message])]
    held.line = min(held.line, max(0, seen[0].lineCount - 1))
    top = min(held, end)
    if top.message != held.message { seen = [wrap.wrapped(transcript[top.message])] }
    var seenCount = seen[0].lineCount
    var next = top.message + 1
    while next < transcript.count, seenCount < height + top.line {
      seen.append(wrap.wrapped(transcript[next]))
      seenCount += seen[seen.count - 1].lineCount
      next += 1
    }
    lines = Self.lines(seen, from: top.line, height: height)
    below = wrap.count(of: transcript[next...]) + (seenCount > height + top.line ? 1 : 0)
  }

  /// By index: the view of a reversed list is a type of its own, which the runtime would make for the first frame.
  private static func reversed(_ messages: [WrappedMessage]) -> [WrappedMessage] {
    var reversed: [WrappedMessage] = []
    var index = messages.count
    while index > 0 {
      index -= 1
      reversed.append(messages[index])
    }
    return reversed
  }

  /// The lines of some messages, from a line of the first.
  private static func lines(
    _ messages: [WrappedMessage], from line: Int, height: Int
  ) -> [StyledLine] {
    var lines: [StyledLine] = []
    var start = line
    for message in messages where lines.count < height {
      let end = max(start, min(message.lineCount, start + height - lines.count))
      lines.append(contentsOf: message.lines(start..<end))
      start = max(0, start - message.lineCount)
    }
    return lines
  }

  func paint(_ frame: inout Frame, _ area: Rect, hasFocus: Bool, separator: Int) {
    guard area.height > 0 else { return }
    var y = area.y
    for line in lines.prefix(area.height) {
      frame.put(line.lead, area.x + 1, y, limit: MessageWrap.leadWidth - 1, line.leadRole)
      let indent = line.role == .system ? 1 : MessageWrap.leadWidth
      frame.put(line.text, area.x + indent, y, limit: area.width - indent, line.role)
      y += 1
    }
    if hasFocus { frame.put("▸", area.x - 1, area.y, limit: 1, .focusedTitle) }
    if below > 0 {
      let more = " ↓ \(below) more "
      let width = TextWidth.of(more)
      frame.put(
        more, area.maxX - width - 1, separator, limit: width, .pending,
        .command(.view(.scrollTranscriptToEnd))
      )
    }
  }

  /// The transcript's position after a move, following again at its end; nil: it stays.
  func scrolled(_ direction: Direction) -> TranscriptScroll? {
    let page = max(1, height - 1)
    let target: TranscriptPlace
    switch direction {
    case .up: target = moved(by: -1)
    case .down: target = moved(by: 1)
    case .pageUp: target = moved(by: -page)
    case .pageDown: target = moved(by: page)
    case .first: target = .beginning
    case .last: target = end
    case .left, .right: return nil
    }
    let scrolled: TranscriptScroll = target >= end ? .follows : .holds(target)
    return target == top && (scrolled == scroll || target < end) ? nil : scrolled
  }

  private func moved(by lines: Int) -> TranscriptPlace {
    guard transcript.count > 0 else { return top }
    var position = top
    position.line += lines
    while position.line < 0, position.message > 0 {
      position.message -= 1
      position.line += rows(of: position.message)
    }
    while position.message < transcript.count - 1, position.line >= rows(of: position.message) {
      position.line -= rows(of: position.message)
      position.message += 1
    }
    position.line = max(0, position.line)
    return min(position, end)
  }

  private func rows(of message: Int) -> Int { wrap.wrapped(transcript[message]).lineCount }
}
