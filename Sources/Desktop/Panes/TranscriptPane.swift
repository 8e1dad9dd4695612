import Cells
import Simulation
import Wording

/// One drawn line of a transcript.
struct TranscriptLine: Hashable {
  /// The sender's column, on a message's first line.
  let lead: String
  let leadRole: Role
  let text: String
  let textRole: Role
}

extension Console {
  /// The columns before a message's text: its time, the sender's first name, and blanks.
  private static let leadWidth = 14

  /// A message as lines of this width.
  func lines(of message: Message, in conversation: Conversation, width: Int) -> [TranscriptLine] {
    let time = String(message.instant.timeOfDay(offset: clockOffset).prefix(5))
    let name: String
    let role: Role
    let text: String
    switch message.content {
    case .system(let system):
      let lines = TextWrap.lines(SystemMessageWords.text(system), width: width - 8)
      return lines.enumerated().map { place, line in
        let text = (place == 0 ? "── " : "   ") + line + (place == lines.count - 1 ? " ──" : "")
        return TranscriptLine(lead: "", leadRole: .system, text: text, textRole: .system)
      }
    case .customer(let said): (name, role, text) = (conversation.customer.name, .customer, said)
    case .agent(let said): (name, role, text) = (state.desk.agent.name, .agent, said)
    case .invitation(let said, let from): (name, role, text) = ("invite", .invitation, "\(from): \(said)")
    }
    let first = String(name.prefix { !$0.isWhitespace })
    let lead = "\(time) \(TextWidth.truncated(first, to: 7))"
    let textWidth = max(4, width - Self.leadWidth - 1)
    return TextWrap.lines(text, width: textWidth).enumerated().map { place, line in
      TranscriptLine(lead: place == 0 ? lead : "", leadRole: role, text: line, textRole: .text)
    }
  }

  func paintTranscript(_ conversation: Conversation, _ frame: inout Frame, _ area: Rect, separator: Int) {
    guard area.height > 0 else { return }
    var y = area.y
    let shown = visibleLines(of: conversation, width: area.width, height: area.height)
    for line in shown.lines {
      frame.put(line.lead, area.x + 1, y, limit: Self.leadWidth - 1, line.leadRole)
      let indent = line.textRole == .system ? 1 : Self.leadWidth
      frame.put(line.text, area.x + indent, y, limit: area.width - indent, line.textRole)
      y += 1
    }
    if view.pane == .transcript, view.overlay == nil {
      frame.put("▸", area.x - 1, area.y, limit: 1, .focusedTitle)
    }
    if shown.below > 0 {
      let more = " ↓ \(shown.below) more "
      let width = TextWidth.of(more)
      frame.put(more, area.maxX - width - 1, separator, limit: width, .pending, .command(.scrollToEnd))
    }
  }

  /// The lines that fit, and how many messages are not wholly seen below them.
  ///
  /// Only what is seen is wrapped.
  private func visibleLines(of conversation: Conversation, width: Int, height: Int)
    -> (lines: [TranscriptLine], below: Int)
  {
    let transcript = conversation.transcript
    let top = top(of: conversation, Size(width: width, height: height))
    var lines: [TranscriptLine] = []
    var message = top.message
    while message < transcript.count, lines.count < height + top.line {
      lines += self.lines(of: transcript[message], in: conversation, width: width)
      message += 1
    }
    let isCut = lines.count > height + top.line
    return (Array(lines.dropFirst(top.line).prefix(height)), transcript.count - message + (isCut ? 1 : 0))
  }

  /// Scrolls the transcript of the conversation in front; at its end it follows again.
  mutating func scrollTranscript(_ direction: Direction) {
    guard let focused = state.focused, let area = transcriptArea else { return }
    let page = max(1, area.height - 1)
    switch direction {
    case .up: scroll(focused, by: -1, area)
    case .down: scroll(focused, by: 1, area)
    case .pageUp: scroll(focused, by: -page, area)
    case .pageDown: scroll(focused, by: page, area)
    case .first:
      let fits = end(of: focused, area) == .beginning
      view.transcripts[focused.number] = fits ? .follows : .holds(.beginning)
    case .last: view.transcripts[focused.number] = .follows
    case .left, .right: break
    }
  }

  private func height(_ conversation: Conversation, _ message: Int, _ width: Int) -> Int {
    lines(of: conversation.transcript[message], in: conversation, width: width).count
  }

  private mutating func scroll(_ conversation: Conversation, by lines: Int, _ area: Size) {
    let count = conversation.transcript.count
    guard count > 0 else { return }
    var place = top(of: conversation, area)
    place.line += lines
    while place.line < 0, place.message > 0 {
      place.message -= 1
      place.line += height(conversation, place.message, area.width)
    }
    while place.message < count - 1, place.line >= height(conversation, place.message, area.width) {
      place.line -= height(conversation, place.message, area.width)
      place.message += 1
    }
    place.line = max(0, place.line)
    let isAtEnd = place >= end(of: conversation, area)
    view.transcripts[conversation.number] = isAtEnd ? .follows : .holds(place)
  }

  /// The uppermost line that is shown; a larger screen may have brought the end nearer than the held place.
  private func top(of conversation: Conversation, _ area: Size) -> TranscriptPlace {
    let end = end(of: conversation, area)
    guard case .holds(var held) = view.transcripts[conversation.number] ?? .follows,
      held.message < conversation.transcript.count
    else { return end }
    held.line = min(held.line, height(conversation, held.message, area.width) - 1)
    return min(held, end)
  }

  /// The uppermost line when the last one is at the bottom.
  private func end(of conversation: Conversation, _ area: Size) -> TranscriptPlace {
    var rows = area.height
    var message = conversation.transcript.count
    while message > 0 {
      message -= 1
      let height = height(conversation, message, area.width)
      if height >= rows { return TranscriptPlace(message: message, line: height - rows) }
      rows -= height
    }
    return .beginning
  }

  /// The size of the transcript as it is drawn.
  private var transcriptArea: Size? {
    guard let layout = Layout(size, pane: view.pane), !layout.conversation.isEmpty else { return nil }
    let area = layout.conversation
    let height = area.height - buttonRows(in: area) - 2 - chatBoxHeight(in: area)
    return Size(width: area.width, height: max(1, height))
  }
}
