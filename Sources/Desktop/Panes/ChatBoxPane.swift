import Cells
import Simulation

extension Console {
  /// The rows that the draft takes: it grows with its text, but leaves room for the transcript.
  func chatBoxHeight(in area: Rect) -> Int {
    let most = max(1, min(5, area.height / 3))
    return min(most, max(1, DraftLayout(draft, width: area.width - 4).rows.count))
  }

  func paintChatBox(_ conversation: Conversation, _ frame: inout Frame, _ area: Rect) {
    frame.makeClickable(area, .pane(.chatBox))
    guard conversation.status.isActive else {
      let text = "\(conversation.status.label): Alt-X closes the session."
      frame.putTruncated(text, area.x + 1, area.y, limit: area.width - 2, .faint)
      return
    }
    let isFocused = view.pane == .chatBox && view.overlay == nil
    frame.put("›", area.x + 1, area.y, limit: 1, isFocused ? .heading : .faint)
    let draft = self.draft
    if draft.isEmpty {
      let hint = area.width >= 34 ? "Type a message, or / for commands" : "Message, or /"
      frame.putTruncated(hint, area.x + 3, area.y, limit: area.width - 4, .faint)
    }
    let layout = DraftLayout(draft, width: area.width - 4)
    let top = max(0, min(layout.cursor.y - area.height + 1, layout.rows.count - area.height))
    for row in 0..<area.height where layout.rows.indices.contains(top + row) {
      frame.put(layout.rows[top + row], area.x + 3, area.y + row, limit: area.width - 3)
    }
    if top > 0 { frame.put("↑", area.x + 1, area.y, limit: 1, .pending) }
    if isFocused {
      frame.cursor = Point(x: area.x + 3 + layout.cursor.x, y: area.y + layout.cursor.y - top)
    }
  }
}
