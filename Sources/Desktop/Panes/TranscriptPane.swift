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
    var tail: [StyledLine] = []
    while first > 0, tail.count < height {
      first -= 1
      tail = wrap.lines(of: transcript[first]) + tail
    }
    end = TranscriptPlace(message: first, line: max(0, tail.count - height))
    // On a larger screen the end may come before the held line.
    guard case .holds(var held) = scroll, held.message < transcript.count else {
      (top, lines, below) = (end, tail.suffix(height), 0)
      return
    }
    held.line = min(held.line, max(0, wrap.lines(of: transcript[held.message]).count - 1))
    top = min(held, end)
    var seen: [StyledLine] = []
    var next = top.message
    while next < transcript.count, seen.count < height + top.line {
      seen += wrap.lines(of: transcript[next])
      next += 1
    }
    lines = Array(seen.dropFirst(top.line).prefix(height))
    below =
      transcript.indices.suffix(from: next).count { wrap.shows(transcript[$0]) }
      + (seen.count > height + top.line ? 1 : 0)
  }

  func paint(_ frame: inout Frame, _ area: Rect, hasFocus: Bool, separator: Int) {
    guard area.height > 0 else { return }
    for (row, line) in lines.prefix(area.height).enumerated() {
      let y = area.y + row
      frame.put(line.lead, area.x + 1, y, limit: MessageWrap.leadWidth - 1, line.leadRole)
      let indent = line.role == .system ? 1 : MessageWrap.leadWidth
      frame.put(line.text, area.x + indent, y, limit: area.width - indent, line.role)
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

  private func rows(of message: Int) -> Int { wrap.lines(of: transcript[message]).count }
}
