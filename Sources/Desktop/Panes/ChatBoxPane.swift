import Cells
import Simulation

/// The chat box below a conversation's transcript, with the line being typed.
struct ChatBoxPane: Sendable {
  private let status: ConversationStatus
  private let isEmpty: Bool
  private let hasFocus: Bool
  /// The name of the key that closes the session.
  private let closingKey: String
  private let layout: DraftLayout
  /// Whether typing replaces the draft, which is marked therefore.
  private let isReplacedByTyping: Bool
  /// The rows that the draft takes: it grows with its text, but leaves space for the transcript.
  let rowCount: Int

  /// - Parameter area: the area of the whole conversation.
  init(
    _ draft: LineEditor, status: ConversationStatus, hasFocus: Bool, closingKey: String, in area: Rect
  ) {
    self.closingKey = closingKey
    self.status = status
    self.hasFocus = hasFocus
    isEmpty = draft.isEmpty
    isReplacedByTyping = draft.isReplacedByTyping
    let most = Self.mostRows(in: area)
    layout = DraftLayout(draft, width: Self.textWidth(in: area), atLeast: most)
    rowCount = min(most, layout.count)
  }

  /// The columns of a row of the draft, in a conversation's area.
  static func textWidth(in area: Rect) -> Int { area.width - 4 }

  /// How many rows the draft may take there.
  static func mostRows(in area: Rect) -> Int { max(1, min(5, area.height / 3)) }

  /// Its rows, at the bottom of the conversation.
  func area(in conversation: Rect) -> Rect {
    Rect(
      x: conversation.x, y: conversation.maxY - rowCount, width: conversation.width, height: rowCount)
  }

  func paint(_ frame: inout Frame, _ area: Rect) {
    frame.makeClickable(area, .pane(.chatBox))
    guard status.isActive else {
      frame.putTruncated(
        "\(status.label): \(closingKey) closes the session.", area.x + 1, area.y, limit: area.width - 2,
        .faint)
      return
    }
    frame.put("›", area.x + 1, area.y, limit: 1, hasFocus ? .heading : .faint)
    if isEmpty {
      let hint = area.width >= 34 ? "Type a message, or / for commands" : "Message, or /"
      frame.putTruncated(hint, area.x + 3, area.y, limit: area.width - 4, .faint)
    }
    let top = max(0, min(layout.cursor.y - area.height + 1, layout.count - area.height))
    for row in 0..<area.height where top + row < layout.count {
      frame.put(
        layout[top + row], area.x + 3, area.y + row, limit: area.width - 3,
        isReplacedByTyping ? .selected : .text)
    }
    if top > 0 { frame.put("↑", area.x + 1, area.y, limit: 1, .pending) }
    if hasFocus {
      frame.cursor = Point(x: area.x + 3 + layout.cursor.x, y: area.y + layout.cursor.y - top)
    }
  }
}
