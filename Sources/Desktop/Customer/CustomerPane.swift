import Cells
import Records
import Simulation

/// The customer's side at its size: where the chat stands, what the customer reads, and what they can do.
struct CustomerPane: Sendable {
  let transcript: TranscriptPane
  private let place: CustomerSide.Place
  private let clockOffset: Span
  private let area: Rect
  private let controls: [[CustomerCommand]]

  /// - Parameters:
  ///   - controls: what the customer can do now.
  ///   - area: its part of the screen, below the title.
  init(
    _ side: CustomerSide, controls: [CustomerCommand], scroll: TranscriptScroll, clockOffset: Span,
    longTexts: LongTexts, area: Rect
  ) {
    (self.area, self.clockOffset) = (area, clockOffset)
    place = side.place
    self.controls = ControlRows.broken(controls, width: area.width - 1) { $0.label }
    let wrap = MessageWrap(
      customer: "You", agent: side.agent, clockOffset: clockOffset, width: area.width, isForCustomer: true,
      longTexts: longTexts)
    transcript = TranscriptPane(
      side.conversation.transcript, wrap, scroll: scroll, height: area.height - 2 - self.controls.count)
  }

  /// - Parameters:
  ///   - chosen: the index of the marked control; nil if the pane does not have the focus.
  ///   - control: what a control looks like and does.
  func paint(_ frame: inout Frame, chosen: Int?, control: (CustomerCommand) -> Control) {
    guard area.height > 2 else { return }
    frame.makeClickable(area, .pane(.customerSide))
    frame.putTruncated(
      place.words(clockOffset: clockOffset), area.x + 1, area.y, limit: area.width - 2, .faint)
    let separator = area.maxY - controls.count - 1
    frame.separator(area, separator)
    transcript.paint(
      &frame, Rect(x: area.x, y: area.y + 1, width: area.width, height: separator - area.y - 1),
      hasFocus: false, separator: separator)
    var index = 0
    for (row, shown) in controls.enumerated() {
      var x = area.x + 1
      for command in shown {
        let isChosen = index == chosen
        if isChosen { frame.put("▸", x - 1, separator + 1 + row, limit: 1, .selected) }
        x +=
          frame.put(
            control(command), x, separator + 1 + row, limit: area.maxX - x, isChosen ? .selected : .button)
          + 1
        index += 1
      }
    }
  }
}
