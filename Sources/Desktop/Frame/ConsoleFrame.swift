import Cells
import Simulation
import Wording

extension Console {
  /// Paints what is so now, at the screen's size.
  public func frame() -> Frame {
    var frame = Frame(size)
    guard let layout = Layout(size, pane: view.pane) else {
      paintTooSmall(&frame)
      return frame
    }
    paintHeader(&frame, layout)
    paintBorders(&frame, layout)
    paintSessions(&frame, layout)
    paintConversation(&frame, layout)
    paintAppTab(&frame, layout)
    paintEvents(&frame, layout)
    paintNote(&frame, layout)
    paintFooter(&frame, layout)
    paintOverlay(&frame, layout)
    return frame
  }

  private func paintTooSmall(_ frame: inout Frame) {
    let needed = "\(Layout.smallest.width)x\(Layout.smallest.height)"
    let text = "Too small: \(needed) is needed. Nothing is lost; Ctrl-Q quits."
    for (y, line) in TextWrap.lines(text, width: size.width).enumerated() {
      frame.put(line, 0, y, limit: size.width, y == 0 ? .heading : .text)
    }
  }

  private func paintHeader(_ frame: inout Frame, _ layout: Layout) {
    let width = size.width
    let role: Role = history.isPast ? .pastHeader : .header
    frame.grid.fill(Rect(x: 0, y: 0, width: width, height: 1), role.style)
    var clock =
      String(state.now.timeOfDay(offset: clockOffset).prefix(5)) + (view.isClockStopped ? " stopped" : "")
    if let index = history.index { clock += "  PAST \(index + 1)/\(history.moments.count)" }
    let presence = "\(state.desk.presence.mark) \(state.desk.presence.label)"
    let name = TextWidth.truncated(
      state.desk.agent.name, to: max(8, width - TextWidth.of(presence + clock) - 20))
    let right = " \(name)  \(presence)  \(clock) "
    let rightWidth = min(TextWidth.of(right), width)
    var parts = [state.organization.displayName]
    if let focused = state.focused, state.organization.chatWidgets.indices.contains(focused.widget) {
      parts.append(state.organization.chatWidgets[focused.widget].name)
    }
    parts.append(state.desk.language.label)
    frame.putTruncated(" " + parts.joined(separator: " · "), 0, 0, limit: width - rightWidth, role)
    frame.put(right, width - rightWidth, 0, limit: rightWidth, role)
  }

  /// The frame around the panes, with the titles of those that have no tabs.
  private func paintBorders(_ frame: inout Frame, _ layout: Layout) {
    let width = size.width
    let top = layout.titleRow
    let bottom = layout.noteRow
    frame.horizontal(1, top, width - 2)
    frame.horizontal(1, bottom, width - 2)
    frame.vertical(0, top + 1, bottom - top - 1)
    frame.vertical(width - 1, top + 1, bottom - top - 1)
    frame.put("┌", 0, top, limit: 1, .border)
    frame.put("┐", width - 1, top, limit: 1, .border)
    frame.put("└", 0, bottom, limit: 1, .border)
    frame.put("┘", width - 1, bottom, limit: 1, .border)
    guard layout.kind != .single else { return }
    let eventsTop = layout.events.y - 1
    frame.horizontal(1, eventsTop, width - 2)
    frame.put("├", 0, eventsTop, limit: 1, .border)
    frame.put("┤", width - 1, eventsTop, limit: 1, .border)
    var columns = [layout.conversation.maxX]
    if layout.kind == .triple { columns.append(layout.sessions.maxX) }
    for x in columns {
      frame.put("┬", x, top, limit: 1, .border)
      frame.vertical(x, top + 1, eventsTop - top - 1)
      frame.put("┴", x, eventsTop, limit: 1, .border)
    }
    if layout.kind == .triple { title("Sessions", of: nil, 2, top, layout.sessions.width - 2, &frame) }
    title("Events", of: .events, 2, eventsTop, 20, &frame)
    paintHistoryControls(&frame, eventsTop)
  }

  /// What steps through the past by mouse, and how much is newer than what the events pane shows.
  private func paintHistoryControls(_ frame: inout Frame, _ y: Int) {
    var x = size.width - 2
    if isPossible(.step(1)) {
      x -= 10
      frame.put("[Later ▸]", x, y, limit: 9, .button, .command(.step(1)))
    }
    if isPossible(.step(-1)) {
      x -= 12
      frame.put("[◂ Earlier]", x, y, limit: 11, .button, .command(.step(-1)))
    }
    if view.eventsScroll > 0 {
      let more = " ↓ \(view.eventsScroll) newer "
      frame.put(more, x - TextWidth.of(more) - 1, y, limit: 30, .pending, .command(.scrollEventsToEnd))
    }
  }

  /// A title on a border; that of the pane with the focus is marked, in colour and without.
  @discardableResult
  func title(_ text: String, of pane: Pane?, _ x: Int, _ y: Int, _ limit: Int, _ frame: inout Frame) -> Int {
    let isFocused = pane != nil && pane == view.pane && view.overlay == nil
    let shown = TextWidth.truncated(isFocused ? "▸\(text) " : " \(text) ", to: limit)
    let used = frame.put(shown, x, y, limit: limit, isFocused ? .focusedTitle : .title)
    if let pane { frame.makeClickable(Rect(x: x, y: y, width: used, height: 1), .pane(pane)) }
    return used
  }

  private func paintNote(_ frame: inout Frame, _ layout: Layout) {
    // A panel covers this row, and shows the note itself.
    guard !view.hasPanel else { return }
    let past = Note(text: NoteWords.past, role: .plain)
    guard let note = view.note ?? (history.isPast ? past : nil) else { return }
    let role: Role =
      switch note.role {
      case .plain: .title
      case .warning: .warning
      case .refusal: .refusal
      }
    // What a person must know is read whole: a long note takes rows of what lies above it.
    let lines = TextWrap.lines(note.mark + note.text, width: size.width - 6).prefix(4)
    for (row, line) in lines.enumerated() {
      let y = layout.noteRow - lines.count + 1 + row
      if y < layout.noteRow {
        frame.grid.fill(Rect(x: 1, y: y, width: size.width - 2, height: 1), Role.text.style)
        // A line that was there and is covered now joins the border no more.
        for x in [0, size.width - 1] { frame.put("│", x, y, limit: 1, .border) }
      }
      frame.put(" \(line) ", 2, y, limit: size.width - 4, role)
    }
  }
}

extension Presence {
  /// A sign for those who do not see colours; the word stands beside it.
  var mark: String {
    switch self {
    case .available: "○"
    case .busy: "◐"
    case .doNotDisturb: "●"
    case .appearAway, .inactive: "◌"
    case .offline: "×"
    }
  }
}
