import Cells
import Diagnostics
import Records
import Simulation
import Wording

/// The events so far, newest at the bottom, each line with its basis; if there is not room for all, the lines
/// that matter most.
struct EventsPane: Sendable {
  let lines: Chunked<EventLine>
  /// How many of the newest lines are below the visible ones.
  let scroll: Int
  /// The line that Enter opens.
  let chosen: Int?
  let hasFocus: Bool
  /// The wall clock's offset from UTC.
  let clockOffset: Span

  func paint(_ frame: inout Frame, _ area: Rect) {
    guard area.height > 0 else { return }
    frame.makeClickable(area, .pane(.events))
    let end = lines.count - min(scroll, max(0, lines.count - area.height))
    // Whoever scrolls reads every line; otherwise the room is for those that matter.
    let shown =
      scroll > 0 ? Array(max(0, end - area.height)..<end) : Self.newest(lines, rows: area.height)
    for (row, index) in shown.enumerated() {
      let line = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
      paint(lines[index], &frame, line)
      frame.makeClickable(line, .event(index))
      if hasFocus, index == chosen { frame.put("▸", line.x, line.y, limit: 1, .heading) }
    }
  }

  private func paint(_ event: EventLine, _ frame: inout Frame, _ area: Rect) {
    let isRoomy = area.width >= 70
    let time = event.instant.timeOfDay(offset: clockOffset)
    var x = area.x + 1
    x += frame.put(area.width >= 90 ? time : String(time.prefix(8)), x, area.y, limit: 12, .faint) + 1
    let nounWidth = isRoomy ? 9 : TextWidth.of(event.line.noun)
    frame.put(event.line.noun, x, area.y, limit: nounWidth, .label)
    x += nounWidth + 1
    // Even the smallest screen must distinguish the invented from the known.
    let basis = event.line.basis
    let basisWord = isRoomy ? basis.rawValue : String(basis.rawValue.prefix(3))
    let basisWidth = isRoomy ? 11 : 4
    let (mark, role): (String, Role) =
      switch event.line.kind {
      case .ordinary, .quiet: ("", .text)
      case .warning: ("! ", .warning)
      case .refusal: ("✗ ", .refusal)
      }
    frame.putTruncated(mark + event.line.text, x, area.y, limit: area.maxX - x - basisWidth - 1, role)
    frame.put(basisWord, area.maxX - basisWidth, area.y, limit: basisWidth, basis.role)
  }
}

extension Console {
  /// How many lines the events can scroll back.
  var eventsScrollLimit: Int {
    let rows = Layout(size, pane: .events)?.events.height ?? 0
    return max(0, eventLines.count - rows)
  }
}

extension Basis {
  fileprivate var role: Role {
    switch self {
    case .documented: .documented
    case .inferred: .inferred
    case .invented: .invented
    }
  }
}
