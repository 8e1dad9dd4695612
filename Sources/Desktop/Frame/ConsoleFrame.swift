import Cells
import Records
import Simulation
import Wording

extension Console {
  /// Paints the current state at the screen's size.
  public func frame() -> Frame { Scene(self).frame() }
}

extension Scene {
  func frame() -> Frame {
    var frame = Frame(console.size)
    guard let layout else {
      paintTooSmall(&frame)
      return frame
    }
    paintHeader(&frame)
    paintBorders(&frame, layout)
    SessionsPane(listed: listed, focus: focused?.number, now: state.now, unreadCount: console.unreadCount)
      .paint(&frame, layout, ending: endingInRow(layout), control: control)
    paintConversation(&frame, layout)
    paintAppTab(&frame, layout)
    paintCustomer(&frame, layout)
    EventsPane(
      lines: console.eventLines, scroll: view.eventsScroll, chosen: console.chosenEvent,
      hasFocus: console.hasFocus(.events), clockOffset: console.clockOffset
    ).paint(&frame, layout.events)
    paintNote(&frame, layout)
    frame.hitsBeforeFooter = frame.hits.count
    FooterPane(entries: footer).paint(&frame, row: layout.footerRow)
    paintOverlay(&frame)
    // A box may cover the row of the notes, and what was refused in it must be readable.
    if view.overlay != nil, view.note != nil { paintNote(&frame, layout) }
    return frame
  }

  private func paintTooSmall(_ frame: inout Frame) {
    let size = console.size
    let needed = "\(Layout.smallest.width)x\(Layout.smallest.height)"
    let text =
      "Too small: \(needed) is needed. Nothing is lost; "
      + "\(console.keys.name(for: .program(.quit))) quits."
    for (y, line) in TextWrap.lines(text, width: size.width).enumerated() {
      frame.put(line, 0, y, limit: size.width, y == 0 ? .heading : .text)
    }
  }

  /// The control that ends the conversation in front, if the conversation has no title of its own to hold it.
  private func endingInRow(_ layout: Layout) -> Control? {
    guard layout.kind == .single, let focused else { return nil }
    return focused.status.isActive
      ? control("[End chat]", .session(.end)) : control("[Close]", .session(.close))
  }

  /// Paints the app tab area: the tabs, the page of the one in front, and the provider's controls below.
  private func paintAppTab(_ frame: inout Frame, _ layout: Layout) {
    let (area, isSingle) = (layout.appTab, layout.kind == .single)
    guard isSingle || !area.isEmpty else { return }
    let appTab = appTab
    if let focused, appTab != nil || !isSingle {
      if appTab != nil { frame.makeClickable(area, .pane(.appTab)) }
      // On a small screen the tabs take the first row of the pane, otherwise they are on its border.
      let row =
        isSingle
        ? Rect(x: area.x + 1, y: area.y, width: area.width - 1, height: 1)
        : Rect(x: area.x + 1, y: layout.titleRow, width: area.width - 2, height: 1)
      TabRow(tabs: focused.tabs, front: focused.front, hasFocus: console.hasFocus(.appTab))
        .paint(&frame, row) { refusal(of: .tab($0)) == nil }
    } else if !isSingle {
      title("App tabs", of: .appTab, area.x + 1, layout.titleRow, area.width - 2, &frame)
    }
    appTab?.paint(
      &frame, chosen: console.hasFocus(.appTab) ? chosenControl : nil
    ) { control("[\($0.label)]", $0.command) }
  }

  private func paintHeader(_ frame: inout Frame) {
    let width = console.size.width
    let history = console.history
    let role: Role = history.isPast ? .pastHeader : .header
    frame.grid.fill(Rect(x: 0, y: 0, width: width, height: 1), role.style)
    var clock =
      String(state.now.timeOfDay(offset: console.clockOffset).prefix(5))
      + (view.isClockStopped ? " stopped" : view.clockSpeed == .normal ? "" : " \(view.clockSpeed.label)")
    if history.isPast { clock += "  PAST \(history.index + 1)/\(history.count)" }
    // On a small screen the name of the organization comes first.
    let reason = width >= Layout.smallestDouble.width ? PresenceWords.reason(in: state) : nil
    let presence =
      "\(state.desk.presence.mark) \(state.desk.presence.label)" + (reason.map { " · \($0)" } ?? "")
    let name = TextWidth.truncated(
      state.desk.agent.name, to: max(8, width - TextWidth.of(presence + clock) - 20))
    let right = " \(name)  \(presence)  \(clock) "
    let rightWidth = min(TextWidth.of(right), width)
    var parts = browserParts + [state.organization.displayName]
    if let focused, state.organization.chatWidgets.indices.contains(focused.widget) {
      parts.append(state.organization.chatWidgets[focused.widget].name)
    }
    parts.append(state.desk.language.label)
    // What there is no room for is left out whole.
    while parts.count > 1, TextWidth.of(parts.joined(separator: " · ")) + 2 > width - rightWidth {
      parts.removeLast()
    }
    frame.putTruncated(" " + parts.joined(separator: " · "), 0, 0, limit: width - rightWidth, role)
    frame.put(right, width - rightWidth, 0, limit: rightWidth, role)
  }

  /// What the header says of the browser: before everything else, so that what pages may reach is never cut off.
  private var browserParts: [String] {
    guard state.pageRuntime.isBrowser, let window = console.browser.window else { return [] }
    if case .starting = console.browser { return ["starting the browser…"] }
    let hosts = window.allowedHosts.joined(separator: ", ")
    return [hosts.isEmpty ? "browser" : "browser → \(hosts)"]
  }

  /// Paints the frame around the panes, with the titles of those without tabs.
  private func paintBorders(_ frame: inout Frame, _ layout: Layout) {
    let width = console.size.width
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
    paintHistoryControls(&frame, layout, eventsTop)
  }

  /// Paints the mouse controls for stepping through the past, and how much is newer than what the events pane
  /// shows, or has no room in it.
  private func paintHistoryControls(_ frame: inout Frame, _ layout: Layout, _ y: Int) {
    var x = console.size.width - 2
    let later = control("[Later ▸]", .history(.step(1)))
    if later.isPossible {
      x -= 10
      frame.put(later, x, y, limit: 9)
    }
    let earlier = control("[◂ Earlier]", .history(.step(-1)))
    if earlier.isPossible {
      x -= 12
      frame.put(earlier, x, y, limit: 11)
    }
    let newer = console.newerEvents
    if newer > 0 {
      let more = " ↓ \(newer) newer "
      frame.put(more, x - TextWidth.of(more) - 1, y, limit: 30, .pending, .command(.view(.scrollEventsToEnd)))
    }
    let leftOut = console.eventsLeftOut
    guard leftOut > 0 else { return }
    let text = " \(leftOut) not shown "
    let start = x - TextWidth.of(text) - 1
    // The border between the panes above ends there.
    guard start > layout.conversation.maxX else { return }
    frame.put(text, start, y, limit: 30, .faint, .pane(.events))
  }

  private func paintNote(_ frame: inout Frame, _ layout: Layout) {
    // A panel covers this row and shows the note itself.
    guard !view.hasPanel else { return }
    let standing = console.history.isPast ? NoteWords.past : view.standingLine
    guard let note = view.note ?? standing.map({ Note(text: $0, role: .plain) }) else {
      paintPresenceAlert(&frame, layout)
      return
    }
    let role: Role =
      switch note.role {
      case .plain: .title
      case .warning: .warning
      case .refusal: .refusal
      }
    // Notes must be readable in full: a long one covers rows above it.
    let lines = TextWrap.lines(note.mark + note.text, width: console.size.width - 6).prefix(4)
    for (row, line) in lines.enumerated() {
      let y = layout.noteRow - lines.count + 1 + row
      if y < layout.noteRow {
        frame.grid.fill(Rect(x: 1, y: y, width: console.size.width - 2, height: 1), Role.text.style)
        // A covered line no longer joins the border.
        for x in [0, console.size.width - 1] { frame.put("│", x, y, limit: 1, .border) }
      }
      let used = frame.put(" \(line) ", 2, y, limit: console.size.width - 4, role)
      if view.note == nil, console.history.isPast, row == lines.count - 1 {
        let back = control("[Back to now]", .history(.now))
        if used + TextWidth.of(back.label) <= console.size.width - 4 {
          frame.put(back, 2 + used, y, limit: console.size.width - 4 - used)
        }
      }
    }
  }
}

extension Scene {
  /// Paints the alert that a notification has changed the presence, with the product's way out.
  private func paintPresenceAlert(_ frame: inout Frame, _ layout: Layout) {
    guard state.desk.hold?.canBeReset == true else {
      paintHint(&frame, layout)
      return
    }
    let reset = control("[Reset presence]", .presence(.reset))
    let width = console.size.width - 4
    let room = width - TextWidth.of(reset.label) - 3
    let text = TextWidth.truncated(NoteWords.presenceChanged(to: state.desk.presence), to: max(0, room))
    let used = frame.put(" \(text) ", 2, layout.noteRow, limit: width, .warning)
    frame.put(reset, 2 + used, layout.noteRow, limit: width - used)
  }
}

extension Presence {
  /// A sign for people who cannot tell the colours apart, in addition to the word.
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
