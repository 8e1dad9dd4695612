import Cells
import Diagnostics
import Simulation
import Wording

extension Console {
  /// What has happened, newest at the bottom, each line with the ground it stands on.
  func paintEvents(_ frame: inout Frame, _ layout: Layout) {
    let area = layout.events
    guard area.height > 0 else { return }
    frame.makeClickable(area, .pane(.events))
    let end = max(0, eventLines.count - view.eventsScroll)
    let start = max(0, end - area.height)
    for (row, place) in (start..<end).enumerated() {
      paint(eventLines[place], &frame, Rect(x: area.x, y: area.y + row, width: area.width, height: 1))
    }
  }

  private func paint(_ event: EventLine, _ frame: inout Frame, _ area: Rect) {
    let isRoomy = area.width >= 70
    let time = event.instant.timeOfDay(offset: clockOffset)
    var x = area.x + 1
    x += frame.put(isRoomy ? time : String(time.prefix(8)), x, area.y, limit: 12, .faint) + 1
    frame.put(event.line.noun, x, area.y, limit: 9, .label)
    x += 10
    let basis = event.line.basis
    let basisWidth = isRoomy ? 12 : 0
    let (mark, role): (String, Role) =
      switch event.line.kind {
      case .ordinary, .quiet: ("", .text)
      case .warning: ("! ", .warning)
      case .refusal: ("✗ ", .refusal)
      }
    frame.putTruncated(mark + event.line.text, x, area.y, limit: area.maxX - x - basisWidth, role)
    guard isRoomy else { return }
    frame.put(basis.rawValue, area.maxX - 11, area.y, limit: 10, basis.role)
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
