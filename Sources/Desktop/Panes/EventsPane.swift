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
    let texts = wrapped(shown.map { lines[$0] }, in: area)
    var y = area.y
    for row in shown.indices {
      let index = shown[row]
      let place = Rect(x: area.x, y: y, width: area.width, height: texts[row].count)
      paint(lines[index], texts[row], &frame, place)
      frame.makeClickable(place, .event(index))
      if hasFocus, index == chosen {
        frame.put("▸", place.x, place.y, limit: 1, .heading)
      } else if row > 0, index > shown[row - 1] + 1 {
        // Lesser lines are left out before it.
        frame.put("⋮", place.x, place.y, limit: 1, .faint)
      }
      y += place.height
    }
  }

  /// The texts in the rows that there are: one that has no room in a row takes rows that no line needs, the newest
  /// line first.
  private func wrapped(_ events: [EventLine], in area: Rect) -> [[String]] {
    var spare = area.height - events.count
    var texts: [[String]] = []
    for event in events.reversed() {
      let text = Columns(event, area).wrapped(event, rows: 1 + spare)
      spare -= text.count - 1
      texts.append(text)
    }
    return texts.reversed()
  }

  /// The lines to show, by index: whoever scrolls reads every line; otherwise the room is for those that matter.
  ///
  /// - Parameter scroll: how far the chosen line is from the newest.
  static func shown(_ lines: Chunked<EventLine>, scroll: Int, rows: Int) -> [Int] {
    guard scroll > 0 else { return newest(lines, rows: rows) }
    let start = max(0, lines.count - scroll - rows)
    return Array(start..<min(lines.count, start + rows))
  }

  private func paint(_ event: EventLine, _ text: [String], _ frame: inout Frame, _ area: Rect) {
    let columns = Columns(event, area)
    let time = event.instant.timeOfDay(offset: clockOffset)
    frame.put(
      columns.showsMilliseconds ? time : String(time.prefix(8)), area.x + 1, area.y, limit: 12, .faint)
    frame.put(event.line.noun, columns.noun, area.y, limit: columns.text - columns.noun - 1, .label)
    for row in text.indices {
      frame.putTruncated(
        text[row], columns.text, area.y + row, limit: columns.textWidth, event.line.kind.role)
    }
    // Even the smallest screen must distinguish the invented from the known.
    let basis = event.line.basis
    // At the basis, the sign for a setting is never cut, however long the text is.
    let sign = event.line.chosen == nil ? "" : Self.settingSign
    let word = (columns.isRoomy ? basis.rawValue : String(basis.rawValue.prefix(3))) + sign
    frame.put(word, columns.basis, area.y, limit: area.maxX - columns.basis, basis.role)
  }
}

/// The columns of a line of the events: on a roomy screen the same for every line.
private struct Columns {
  let isRoomy: Bool
  let showsMilliseconds: Bool
  let noun: Int
  let text: Int
  let textWidth: Int
  let basis: Int

  init(_ event: EventLine, _ area: Rect) {
    isRoomy = area.width >= 70
    showsMilliseconds = area.width >= 90
    noun = area.x + 1 + (showsMilliseconds ? 12 : 8) + 1
    // Where there is no room for a column, the noun begins the text.
    text = noun + (isRoomy ? 9 : TextWidth.of(event.line.noun)) + 1
    basis = area.maxX - (isRoomy ? 11 : 4)
    textWidth = basis - 1 - text
  }

  /// The longest form of the text that has room in a row; otherwise the longest in at most so many rows, or the
  /// beginning of the shortest.
  func wrapped(_ event: EventLine, rows: Int) -> [String] {
    let forms = event.line.forms.map { event.line.kind.mark + $0 }
    if let whole = forms.first(where: { TextWidth.of($0, upTo: textWidth) != nil }) { return [whole] }
    let wrapped = forms.map { TextWrap.lines($0, width: textWidth) }
    if let fitting = wrapped.first(where: { $0.count <= rows }) { return fitting }
    guard let shortest = wrapped.last, rows > 1 else { return [forms.last ?? ""] }
    return shortest.prefix(rows - 1) + [shortest[(rows - 1)...].joined(separator: " ")]
  }
}

extension FactLine.Kind {
  /// A sign before the text, for people who cannot tell the colours apart.
  fileprivate var mark: String {
    switch self {
    case .ordinary, .quiet: ""
    case .warning: "! "
    case .refusal: "✗ "
    }
  }

  fileprivate var role: Role {
    switch self {
    case .ordinary, .quiet: .text
    case .warning: .warning
    case .refusal: .refusal
    }
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
