import Cells
import Records
import Simulation
import Wording

/// The list of sessions, in its own column or in a row.
struct SessionsPane: Sendable {
  /// The conversations in list order.
  let listed: ConversationList
  /// The conversation in front.
  let focus: ConversationNumber?
  let now: Instant
  /// How many unread messages a conversation in the background has.
  let unreadCount: @Sendable (Conversation) -> Int

  /// - Parameter ending: the control that ends the conversation in front, if it is not shown elsewhere.
  func paint(
    _ frame: inout Frame, _ layout: Layout, ending: Control?, control: (String, Command) -> Control
  ) {
    if layout.kind == .triple {
      paintColumn(&frame, layout.sessions, control)
    } else {
      paintRow(&frame, layout.sessions, ending: ending, control)
    }
  }

  /// The command for a click on a conversation.
  private func opening(_ conversation: Conversation) -> Command {
    let number = conversation.number
    return .session(conversation.status.isOpen ? .accept(number) : .open(number))
  }

  /// The controls of a conversation that is not accepted yet.
  private func controls(
    for conversation: Conversation, _ control: (String, Command) -> Control
  ) -> [Control] {
    guard conversation.status.isOpen else { return [] }
    let accept = control("[Accept]", .session(.accept(conversation.number)))
    return conversation.status.rings
      ? [accept, control("[Reject]", .session(.reject(conversation.number)))] : [accept]
  }

  /// Paints the list of sessions in its own column: a name, with its status below.
  private func paintColumn(
    _ frame: inout Frame, _ area: Rect, _ control: (String, Command) -> Control
  ) {
    var y = area.y
    for (index, conversation) in listed.enumerated() {
      guard y + 1 < area.maxY else {
        frame.put(
          "+\(listed.count - index) more  ^O", area.x + 1, area.maxY - 1, limit: area.width, .pending,
          .command(.show(.sessions)))
        return
      }
      let isInFront = conversation.number == focus
      let top = y
      frame.put(isInFront ? "▸" : " ", area.x, y, limit: 1, .heading)
      frame.put(conversation.mark, area.x + 1, y, limit: 1, conversation.role)
      frame.putTruncated(
        conversation.customer.name, area.x + 3, y, limit: area.width - 5, isInFront ? .heading : .text)
      if index < 9 { frame.put("\(index + 1)", area.maxX - 1, y, limit: 1, .faint) }
      y += 1
      for line in statusLines(of: conversation, { $0.columnLines(width: area.width - 3, time: $1) })
      where y < area.maxY {
        frame.putTruncated(line.text, area.x + 3, y, limit: area.width - 3, line.role)
        y += 1
      }
      frame.makeClickable(
        Rect(x: area.x, y: top, width: area.width, height: y - top), .command(opening(conversation)))
      guard conversation.status.isOpen, y < area.maxY else { continue }
      var x = area.x + 3
      for control in controls(for: conversation, control) {
        x += frame.put(control, x, y, limit: area.maxX - x) + 1
      }
      y += 1
    }
    if listed.isEmpty { frame.put("No sessions.", area.x + 1, y, limit: area.width - 1, .faint) }
  }

  /// A conversation's part of the row of sessions.
  private struct Item {
    /// Its position from 1, which Alt and that digit open; empty if it has no digit.
    let number: String
    let name: String
    let detail: String
    let actionsWidth: Int

    var width: Int { TextWidth.of(number) + TextWidth.of(name) + TextWidth.of(detail) + actionsWidth }
  }

  private func item(_ index: Int, inWholeWords isWhole: Bool) -> Item {
    let conversation = listed[index]
    return Item(
      number: index < 9 ? "\(index + 1)" : "",
      name: (conversation.number == focus ? "▸" : " ") + "\(conversation.mark) "
        + conversation.customer.name,
      detail: statusLines(of: conversation) { [$0.shortLine(inWholeWords: isWhole, time: $1)] }.first
        .map { " \($0.text)" } ?? "",
      actionsWidth: conversation.status.isOpen ? conversation.status.rings ? 18 : 9 : 0)
  }

  /// The columns between two sessions in the row, and those of the marker for sessions that do not fit.
  private var gap: Int { 2 }
  private var furtherWidth: Int { TextWidth.of("+\(listed.count) ^O") }

  /// Paints the sessions side by side in one row, in list order whatever is in front.
  ///
  /// If the row is too short it scrolls so that the one in front is visible, and a marker stands for those
  /// that do not fit.
  private func paintRow(
    _ frame: inout Frame, _ whole: Rect, ending: Control?, _ control: (String, Command) -> Control
  ) {
    let used = ending.map { paint(ending: $0, &frame, whole) } ?? 0
    let area = Rect(x: whole.x, y: whole.y, width: whole.width - used, height: 1)
    var x = area.x + 1
    guard !listed.isEmpty else {
      frame.put("No sessions.", x, area.y, limit: area.width, .faint)
      return
    }
    let isWhole = whole.width >= Layout.smallestDouble.width
    let front = listed.firstIndex { $0.number == focus } ?? 0
    let first = firstShown(before: front, width: area.width - 1, inWholeWords: isWhole)
    if first > 0 {
      x +=
        1
        + frame.put(
          "‹\(first)", x, area.y, limit: 3, furtherRole(listed[..<first]), .command(.show(.sessions)))
    }
    for index in first..<listed.count {
      let isLast = index == listed.count - 1
      let room = area.maxX - x - (isLast ? 0 : gap + furtherWidth)
      let item = item(index, inWholeWords: isWhole)
      guard item.width <= room || index == front else {
        paintFurther(listed[index...], &frame, Rect(x: x, y: area.y, width: area.maxX - x, height: 1))
        return
      }
      let controls = controls(for: listed[index], control)
      x += paint(item, of: listed[index], controls, room: room, &frame, x, area) + gap
    }
  }

  /// The first session of the row, chosen so that the one in front and all between fit.
  ///
  /// Goes back from the one in front, because there may be a thousand before it.
  private func firstShown(before front: Int, width: Int, inWholeWords isWhole: Bool) -> Int {
    var used = item(front, inWholeWords: isWhole).width + (front == listed.count - 1 ? 0 : gap + furtherWidth)
    for first in (0..<front).reversed() {
      let marker = first == 0 ? 0 : TextWidth.of("‹\(first) ")
      used += item(first, inWholeWords: isWhole).width + gap
      if used + marker > width { return first + 1 }
    }
    return 0
  }

  /// Returns the columns used.
  private func paint(
    _ item: Item, of conversation: Conversation, _ controls: [Control], room: Int, _ frame: inout Frame,
    _ start: Int, _ area: Rect
  ) -> Int {
    var x = start
    x += frame.put(item.number, x, area.y, limit: area.maxX - x, .faint)
    let isInFront = conversation.number == focus
    let nameRoom = max(8, room - TextWidth.of(item.number + item.detail) - item.actionsWidth)
    x += frame.putTruncated(
      item.name, x, area.y, limit: min(nameRoom, area.maxX - x), isInFront ? .heading : .text)
    x += frame.putTruncated(item.detail, x, area.y, limit: area.maxX - x, conversation.role)
    frame.makeClickable(
      Rect(x: start, y: area.y, width: x - start, height: 1), .command(opening(conversation)))
    for control in controls {
      x += 1
      x += frame.put(control, x, area.y, limit: area.maxX - x)
    }
    return x - start
  }

  /// The role of the marker for sessions that do not fit, which differs if one of them is ringing.
  private func furtherRole(_ conversations: Slice<ConversationList>) -> Role {
    conversations.contains(where: \.status.rings) ? .pending : .faint
  }

  /// Paints how many more sessions there are, and whether one of them is ringing, if there is room to say so.
  private func paintFurther(
    _ conversations: Slice<ConversationList>, _ frame: inout Frame, _ area: Rect
  ) {
    let ringing = conversations.count(where: \.status.rings)
    let short = "+\(conversations.count) ^O"
    let rings = CountWords.count(ringing, "rings", "ring")
    let long = ringing == conversations.count ? "○ +\(rings) ^O" : "○ +\(conversations.count), \(rings) ^O"
    let text = ringing > 0 && TextWidth.of(long) <= area.width ? long : short
    frame.put(text, area.x, area.y, limit: area.width, .pending, .command(.show(.sessions)))
  }

  /// Paints the control that ends the conversation in front at the end of the row.
  ///
  /// Returns the columns used.
  private func paint(ending: Control, _ frame: inout Frame, _ area: Rect) -> Int {
    let width = TextWidth.of(ending.label)
    frame.put(ending, area.maxX - width - 1, area.y, limit: width)
    return width + 2
  }

  /// The status of a conversation: its secondary sessions, or its own status.
  ///
  /// - Parameter sessionLines: the lines of a session, with how long it has been connected or has waited.
  private func statusLines(
    of conversation: Conversation, _ sessionLines: (SecondarySession, String) -> [StyledLine]
  ) -> [StyledLine] {
    var lines = conversation.sessions.live.flatMap { session in
      sessionLines(session, shown(from: session.connected ?? session.requested, to: now))
    }
    switch conversation.status {
    case .open(.rings(let until)):
      lines.append(StyledLine("rings \(shown(from: now, to: until))", .pending))
    case .open(.waits), .open(.returned): lines.append(StyledLine("waits", .faint))
    case .wrapUp: lines.append(StyledLine(conversation.status.label, .faint))
    case .active, .closed: break
    }
    let unread = unreadCount(conversation)
    if unread > 0 { lines.insert(StyledLine("\(unread) new", .pending), at: 0) }
    switch conversation.presence {
    case .cutOff(let until):
      lines.append(StyledLine("cut off \(shown(from: now, to: until))", .warning))
    case .here, .left: break
    }
    return lines
  }

  /// A running time, counted in whole seconds of the clock, so that all of them change together and
  /// `nextChange` knows when.
  private func shown(from start: Instant, to end: Instant) -> String {
    ConversationWords.duration(.seconds(end.milliseconds / 1000 - start.milliseconds / 1000))
  }
}

extension Conversation {
  /// A sign for the conversation's status, in addition to the words.
  fileprivate var mark: String {
    switch status {
    case .active: sessions.isAnyConnected ? "◉" : "●"
    case .open: "○"
    case .wrapUp: "◐"
    case .closed: "×"
    }
  }

  fileprivate var role: Role {
    switch status {
    case .active: sessions.live.contains(where: \.isLeaked) ? .warning : .good
    case .open: .pending
    case .wrapUp, .closed: .faint
    }
  }
}
