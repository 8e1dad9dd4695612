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

  /// The long texts that are broken already.
  var longTexts = LongTexts()

  /// The columns for the text of a message in a pane of this width.
  static func textWidth(in width: Int) -> Int { max(4, width - leadWidth - 1) }

  func wrapped(_ message: Message) -> WrappedMessage {
    guard shows(message) else { return .hidden }
    let name: String
    let role: Role
    switch message.content {
    case .system(let system):
      return WrappedMessage(
        lead: nil, texts: TextWrap.lines(SystemMessageWords.line(system), width: width - 8))
    case .customer: (name, role) = (customer, .customer)
    case .agent: (name, role) = (agent, .agent)
    case .invitation: (name, role) = ("invite", .invitation)
    }
    let time = String(message.instant.timeOfDay(offset: clockOffset).prefix(5))
    let first = String(name.prefix { !$0.isWhitespace })
    return WrappedMessage(
      lead: ("\(time) \(TextWidth.truncated(first, to: 7))", role),
      texts: longTexts.lines(message.writtenText ?? "", width: Self.textWidth(in: width)))
  }

  /// How many of some messages are shown.
  func count(of messages: Slice<Chunked<Message>>) -> Int {
    // The agent reads all of them, however many they are.
    isForCustomer ? messages.count(where: shows) : messages.count
  }

  private func shows(_ message: Message) -> Bool { !isForCustomer || message.reachesCustomer }
}

extension Message {
  /// What somebody wrote; nil for a message of the system.
  var writtenText: String? {
    switch content {
    case .customer(let text), .agent(let text): text
    case .invitation(let text, let from): "\(from): \(text)"
    case .system: nil
    }
  }
}
