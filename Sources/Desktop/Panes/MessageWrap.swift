import Cells
import Records
import Simulation
import Wording

/// Breaks the messages of a conversation into lines.
struct MessageWrap: Sendable {
  /// The columns before a message's text: its time, the sender's first name, and blanks.
  static let leadWidth = 14

  let customer: String
  let agent: String
  /// The wall clock's offset from UTC.
  let clockOffset: Span
  let width: Int
  /// Whether the customer reads: what only the agent reads then has no lines.
  var isForCustomer = false

  func lines(of message: Message) -> [StyledLine] {
    guard shows(message) else { return [] }
    let name: String
    let role: Role
    let text: String
    switch message.content {
    case .system(let system):
      let lines = TextWrap.lines(SystemMessageWords.line(system), width: width - 8)
      return lines.enumerated().map { index, line in
        let text = (index == 0 ? "── " : "   ") + line + (index == lines.count - 1 ? " ──" : "")
        return StyledLine(text, .system)
      }
    case .customer(let said): (name, role, text) = (customer, .customer, said)
    case .agent(let said): (name, role, text) = (agent, .agent, said)
    case .invitation(let said, let from): (name, role, text) = ("invite", .invitation, "\(from): \(said)")
    }
    let time = String(message.instant.timeOfDay(offset: clockOffset).prefix(5))
    let first = String(name.prefix { !$0.isWhitespace })
    let lead = "\(time) \(TextWidth.truncated(first, to: 7))"
    let textWidth = max(4, width - Self.leadWidth - 1)
    return TextWrap.lines(text, width: textWidth).enumerated().map { index, line in
      StyledLine(lead: index == 0 ? lead : "", role, line, .text)
    }
  }

  func shows(_ message: Message) -> Bool { !isForCustomer || message.reachesCustomer }
}
