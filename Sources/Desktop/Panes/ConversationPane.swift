import Cells
import Simulation
import Wording

extension Console {
  /// The conversation control: title, buttons on top, transcript, chat box.
  func paintConversation(_ frame: inout Frame, _ layout: Layout) {
    let area = layout.conversation
    guard let focused = state.focused else {
      paintEmptyDesk(&frame, layout)
      return
    }
    paintConversationTitle(focused, &frame, layout)
    guard !area.isEmpty else { return }
    frame.makeClickable(area, .pane(.transcript))
    let buttonRows = paintButtons(&frame, area)
    var top = area.y + buttonRows
    if buttonRows > 0 {
      paintSeparator(&frame, area, top)
      top += 1
    }
    let boxHeight = chatBoxHeight(in: area)
    let boxTop = area.maxY - boxHeight
    paintSeparator(&frame, area, boxTop - 1)
    let transcript = Rect(x: area.x, y: top, width: area.width, height: boxTop - 1 - top)
    paintTranscript(focused, &frame, transcript, separator: boxTop - 1)
    paintTooltip(&frame, transcript)
    let box = Rect(x: area.x, y: boxTop, width: area.width, height: boxHeight)
    paintChatBox(focused, &frame, box)
    paintMenu(&frame, transcript)
  }

  /// A line across a pane, joined to the borders at its sides.
  func paintSeparator(_ frame: inout Frame, _ area: Rect, _ y: Int) {
    // Where the pane beside it has a line in the same row, the two cross.
    let crossesLeft = frame.grid[area.x - 1, y].glyph.base == "┤"
    frame.put(crossesLeft ? "┼" : "├", area.x - 1, y, limit: 1, .border)
    frame.horizontal(area.x, y, area.width)
    frame.put("┤", area.maxX, y, limit: 1, .border)
  }

  private func paintConversationTitle(_ conversation: Conversation, _ frame: inout Frame, _ layout: Layout) {
    let y = layout.titleRow
    let text = "\(conversation.customer.name) · \(conversation.status.label)"
    if layout.kind == .single {
      paintPaneSwitch(text, &frame, layout)
      return
    }
    let area = layout.conversation
    let (label, command): (String, Command) =
      conversation.status.isActive ? ("[End]", .endConversation) : ("[Close]", .closeSession)
    let controls = label.count + (conversation.status.isActive ? 5 : 1)
    let isFocused = view.pane.isInConversation
    title(text, of: isFocused ? view.pane : .chatBox, area.x + 1, y, area.width - controls - 3, &frame)
    var x = area.maxX - controls
    x += frame.put(label, x, y, limit: label.count, .button, .command(command))
    if conversation.status.isActive {
      frame.put("[×]", x + 1, y, limit: 3, .button, .command(.closeSession))
    }
  }

  /// In a small screen the panes share one frame, and its border tells which there are.
  private func paintPaneSwitch(_ text: String, _ frame: inout Frame, _ layout: Layout) {
    let y = layout.titleRow
    var x = 2
    let names: [(String, Pane)] = [(text, .chatBox), ("App tab", .appTab), ("Events", .events)]
    for (place, (name, pane)) in names.enumerated() {
      let isShown = pane == view.pane || pane == .chatBox && view.pane.isInConversation
      let room = place == 0 ? max(8, size.width - 21) : 12
      x += title(name, of: isShown ? view.pane : pane, x, y, room, &frame)
      if isShown { frame.makeClickable(Rect(x: x - 2, y: y, width: 2, height: 1), .pane(pane)) }
    }
  }

  private func paintEmptyDesk(_ frame: inout Frame, _ layout: Layout) {
    if layout.kind == .single {
      paintPaneSwitch("No conversation", &frame, layout)
    } else {
      title(
        "No conversation", of: view.pane.isInConversation ? view.pane : .chatBox, layout.conversation.x + 1,
        layout.titleRow, layout.conversation.width - 2, &frame)
    }
    let area = layout.conversation
    guard !area.isEmpty else { return }
    let text =
      listed.isEmpty
      ? "No conversation is at the desk, and none is waiting. Ctrl-P lets a customer arrive."
      : "No conversation is at the desk. Alt-A accepts the first one; Ctrl-O lists them all."
    for (row, line) in TextWrap.lines(text, width: area.width - 2).enumerated() where row < area.height {
      frame.put(line, area.x + 1, area.y + row, limit: area.width - 2, .faint)
    }
  }
}
