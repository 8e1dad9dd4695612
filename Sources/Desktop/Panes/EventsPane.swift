import Cells
import Diagnostics
import Records
import Simulation
import Wording

/// The events so far, newest at the bottom, each line with its basis; if there is not room for all, the lines
/// that matter most.
struct EventsPane: Sendable {
  let lines: Chunked<EventLine>
  /// How far the chosen line is from the newest.
  let scroll: Int
  /// The line that Enter opens.
  let chosen: Int?
  let hasFocus: Bool
  /// The wall clock's offset from UTC.
  let clockOffset: Span
  /// What marks the basis of a line that rests on a setting which the organization has chosen.
  private static let settingSign = "*"

  func paint(_ frame: inout Frame, _ area: Rect) {
    guard area.height > 0 else { return }
    frame.makeClickable(area, .pane(.events))
    let shown = Self.shown(lines, scroll: scroll, rows: area.height)
    for (row, index) in shown.enumerated() {
      let line = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
      paint(lines[index], &frame, line)
      frame.makeClickable(line, .event(index))
      if hasFocus, index == chosen {
        frame.put("▸", line.x, line.y, limit: 1, .heading)
      } else if row > 0, index > shown[row - 1] + 1 {
        // Lesser lines are left out before it.
        frame.put("⋮", line.x, line.y, limit: 1, .faint)
      }
    }
  }

  /// The lines to show, by index: whoever scrolls reads every line; otherwise the room is for those that matter.
  ///
  /// - Parameter scroll: how far the chosen line is from the newest.
  static func shown(_ lines: Chunked<EventLine>, scroll: Int, rows: Int) -> [Int] {
    guard scroll > 0 else { return newest(lines, rows: rows) }
    let start = max(0, lines.count - scroll - rows)
    return Array(start..<min(lines.count, start + rows))
  }

  private func paint(_ event: EventLine, _ frame: inout Frame, _ area: Rect) {
    let isRoomy = area.width >= 70
    let time = event.instant.timeOfDay(offset: clockOffset)
    var x = area.x + 1
    x += frame.put(area.width >= 90 ? time : String(time.prefix(8)), x, area.y, limit: 12, .faint) + 1
    // Even the smallest screen must distinguish the invented from the known.
    let basis = event.line.basis
    // At the basis, the sign for a setting is never cut, however long the text is.
    let sign = event.line.chosen == nil ? "" : Self.settingSign
    let basisWord = (isRoomy ? basis.rawValue : String(basis.rawValue.prefix(3))) + sign
    let column = isRoomy ? 11 : 4
    let (mark, role): (String, Role) =
      switch event.line.kind {
      case .ordinary, .quiet: ("", .text)
      case .warning: ("! ", .warning)
      case .refusal: ("✗ ", .refusal)
      }
    var text = mark + event.line.text
    let ownWidth = TextWidth.of(event.line.noun)
    func fits(_ nounWidth: Int, _ basisWidth: Int) -> Bool {
      TextWidth.of(text, upTo: area.maxX - x - nounWidth - 1 - basisWidth - 1) != nil
    }
    if !sign.isEmpty, !fits(isRoomy ? 9 : ownWidth, column) { text = mark + event.line.textWithoutSetting }
    // Noun and basis leave their columns for a text that would be cut beside them, and fits without.
    var nounWidth = isRoomy ? 9 : ownWidth
    let basisWidth = fits(nounWidth, column) ? column : min(column, TextWidth.of(basisWord) + 1)
    if !fits(nounWidth, basisWidth), fits(ownWidth, basisWidth) { nounWidth = ownWidth }
    frame.put(event.line.noun, x, area.y, limit: nounWidth, .label)
    x += nounWidth + 1
    frame.putTruncated(text, x, area.y, limit: area.maxX - x - basisWidth - 1, role)
    frame.put(basisWord, area.maxX - basisWidth, area.y, limit: basisWidth, basis.role)
  }
}

extension Console {
  /// How far the chosen line of the events can go back.
  var eventsScrollLimit: Int { max(0, eventLines.count - 1) }

  /// How many lines the events have no room for, while they follow what happens.
  var eventsLeftOut: Int {
    guard view.eventsScroll == 0, let rows = Layout(size, view)?.events.height else { return 0 }
    return max(0, eventLines.count - rows)
  }

  /// How many lines are newer than those that the events show.
  var newerEvents: Int {
    guard view.eventsScroll > 0 else { return 0 }
    let rows = Layout(size, view)?.events.height ?? 0
    let shown = EventsPane.shown(eventLines, scroll: view.eventsScroll, rows: rows)
    return shown.last.map { eventLines.count - 1 - $0 } ?? 0
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
