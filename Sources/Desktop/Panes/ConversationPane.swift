import Cells
import Simulation
import Wording

extension Scene {
  /// Paints the conversation control: title, buttons, transcript, chat box.
  func paintConversation(_ frame: inout Frame, _ layout: Layout) {
    let area = layout.conversation
    guard let focused else {
      paintEmptyDesk(&frame, layout)
      return
    }
    paintConversationTitle(focused, &frame, layout)
    guard let panes = conversationPanes else { return }
    let (buttonBar, chatBox, transcript) = (panes.buttonBar, panes.chatBox, panes.transcript)
    frame.makeClickable(area, .pane(.transcript))
    buttonBar.paint(&frame, area) { refusal(of: .button($0)) == nil }
    let top = area.y + buttonBar.rowCount
    frame.separator(area, top)
    let box = chatBox.area(in: area)
    frame.separator(area, box.y - 1)
    let middle = Rect(x: area.x, y: top + 1, width: area.width, height: box.y - 2 - top)
    transcript.paint(&frame, middle, hasFocus: console.hasFocus(.transcript), separator: box.y - 1)
    buttonBar.paintTooltip(&frame, middle)
    chatBox.paint(&frame, box)
    frame.chatBox = box
    if let menu {
      frame.menu = middle
      MenuPane(menu: menu, choice: view.menuChoice).paint(&frame, middle) { refusal(of: $0, in: menu) }
    }
  }

  private func paintConversationTitle(_ conversation: Conversation, _ frame: inout Frame, _ layout: Layout) {
    let y = layout.titleRow
    let text = "\(conversation.customer.name) · \(conversation.status.label)"
    if layout.kind == .single {
      paintPaneSwitch(text, &frame, layout)
      return
    }
    let area = layout.conversation
    let isActive = conversation.status.isActive
    let ending = isActive ? control("[End chat]", .session(.end)) : control("[Close]", .session(.close))
    let controls = ending.label.count + (isActive ? 5 : 1)
    let pane = view.pane.isInConversation ? view.pane : .chatBox
    title(text, of: pane, area.x + 1, y, area.width - controls - 3, &frame)
    var x = area.maxX - controls
    x += frame.put(ending, x, y, limit: ending.label.count)
    if isActive { frame.put(control("[×]", .session(.close)), x + 1, y, limit: 3) }
  }

  /// Paints the names of the panes on the border: on a small screen they share one frame.
  private func paintPaneSwitch(_ text: String, _ frame: inout Frame, _ layout: Layout) {
    let y = layout.titleRow
    var x = 2
    let names: [(String, Pane)] =
      [(text, .chatBox), ("App tab", .appTab)] + (view.showsCustomer ? [("Customer", .customerSide)] : [])
      + [("Events", .events)]
    let others = view.showsCustomer ? 32 : 21
    for (index, (name, pane)) in names.enumerated() {
      let isShown = pane == view.pane || pane == .chatBox && view.pane.isInConversation
      let room = index == 0 ? max(8, layout.size.width - others) : 12
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
    func key(_ command: Command) -> String { console.keys.name(for: command) }
    let text =
      listed.isEmpty
      ? "The agent has no conversation, and none is waiting. "
        + (view.isGuided
          ? "Whoever comes next comes by themselves."
          : "\(key(.trainer(.nextCustomer))) lets the next customer arrive.")
      : "The agent has no conversation. \(key(.session(.accept(nil)))) accepts the first one; "
        + "\(key(.show(.sessions))) lists them all."
    for (row, line) in TextWrap.lines(text, width: area.width - 2).enumerated() where row < area.height {
      frame.put(line, area.x + 1, area.y + row, limit: area.width - 2, .faint)
    }
  }

  /// Paints a title on a border; the title of the pane with the focus is marked, with and without colour.
  @discardableResult
  func title(_ text: String, of pane: Pane?, _ x: Int, _ y: Int, _ limit: Int, _ frame: inout Frame) -> Int {
    let hasFocus = pane.map(console.hasFocus) ?? false
    let shown = TextWidth.truncated(hasFocus ? "▸\(text) " : " \(text) ", to: limit)
    let used = frame.put(shown, x, y, limit: limit, hasFocus ? .focusedTitle : .title)
    if let pane { frame.makeClickable(Rect(x: x, y: y, width: used, height: 1), .pane(pane)) }
    return used
  }
}

extension Frame {
  /// Draws a line across a pane, joined to the borders at its sides.
  mutating func separator(_ area: Rect, _ y: Int) {
    // If the pane beside it has a line in the same row, the two cross.
    let crossesLeft = grid[area.x - 1, y].glyph.base == "┤"
    put(crossesLeft ? "┼" : "├", area.x - 1, y, limit: 1, .border)
    horizontal(area.x, y, area.width)
    put("┤", area.maxX, y, limit: 1, .border)
  }
}
