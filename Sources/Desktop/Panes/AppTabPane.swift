import Cells
import Organizations
import Records
import Simulation

/// The app tab in front at its size: the page or the summary, and how far it can scroll.
struct AppTabPane: Sendable {
  private let conversation: Conversation
  private let tab: AppTab
  private let area: Rect
  private let scroll: Int
  private let lines: [StyledLine]
  /// The rows below a page that do not scroll with it: the controls and the line above them.
  private let fixed: Int
  /// The controls, in as many rows as they need.
  private let controls: [[AppTabControl]]

  /// Nil if it is not visible.
  ///
  /// - Parameters:
  ///   - scroll: the first shown line.
  ///   - area: its part of the screen, including the row of tabs if there is room for only one pane.
  ///   - real: what is known of the page in the browser; nil if the app is simulated.
  ///   - clockOffset: the wall clock's offset from UTC.
  init?(
    _ conversation: Conversation, in organization: Organization, real: RealPage?, clockOffset: Span,
    scroll: Int, area: Rect, isSingle: Bool
  ) {
    guard !area.isEmpty, let tab = conversation.frontTab else { return nil }
    self.conversation = conversation
    self.tab = tab
    let row = isSingle ? 1 : 0
    let area = Rect(x: area.x, y: area.y + row, width: area.width, height: area.height - row)
    (self.area, self.scroll) = (area, scroll)
    controls =
      tab.page.map { page in
        let runtime: PageRuntime = real == nil ? .simulated : .browser
        return ControlRows.broken(
          AppTabControl.all(of: page, in: conversation, runtime: runtime), width: area.width - 1
        ) { $0.label }
      } ?? []
    fixed = tab.page == nil ? 0 : controls.count + 1
    lines =
      PageLines(
        conversation, tab, in: organization, real: real, clockOffset: clockOffset, width: area.width - 2
      ).lines
  }

  /// The largest scroll position.
  var scrollLimit: Int { max(0, lines.count - bodyHeight) }

  private var bodyHeight: Int { max(0, area.height - fixed) }

  /// - Parameters:
  ///   - chosen: the index of the marked control.
  ///   - control: what a control, for playing the provider, looks like and does.
  func paint(_ frame: inout Frame, chosen: Int?, control: (AppTabControl) -> Control) {
    let body = Rect(x: area.x, y: area.y, width: area.width, height: bodyHeight)
    paintBody(&frame, body)
    guard tab.page != nil else { return }
    frame.separator(area, body.maxY)
    var y = body.maxY + 1
    var index = 0
    for row in controls {
      var x = area.x + 1
      for shown in row {
        let isChosen = index == chosen
        // In the blank before it, so that its brackets stay.
        if isChosen { frame.put("▸", x - 1, y, limit: 1, .selected) }
        x += frame.put(
          control(shown), x, y, limit: area.maxX - x, isChosen ? .selected : .button,
          dimmed: isChosen ? .selected : .dimmedButton)
        x += 1
        index += 1
      }
      y += 1
    }
  }

  private func paintBody(_ frame: inout Frame, _ area: Rect) {
    let top = min(scroll, max(0, lines.count - area.height))
    for row in 0..<max(0, min(area.height, lines.count - top)) {
      let line = lines[top + row]
      let used = line.lead.isEmpty ? 0 : TextWidth.of(line.lead) + 1
      frame.put(line.lead, area.x + 1, area.y + row, limit: area.width - 1, line.leadRole)
      frame.put(line.text, area.x + 1 + used, area.y + row, limit: area.width - 1 - used, line.role)
    }
    // On the border, so that the signs touch no text.
    if lines.count - top > area.height, area.height > 0 {
      frame.put("↓", area.maxX, area.maxY - 1, limit: 1, .pending, .command(.view(.scrollTab(.down))))
    }
    if top > 0 { frame.put("↑", area.maxX, area.y, limit: 1, .pending, .command(.view(.scrollTab(.up)))) }
  }
}
