import Cells

/// A message broken into lines.
struct WrappedMessage: Sendable {
  /// The time and the sender, before the first line; nil for a message of the system.
  let lead: (text: String, role: Role)?
  private let texts: [String]

  init(lead: (text: String, role: Role)?, texts: [String]) { (self.lead, self.texts) = (lead, texts) }

  /// A message that has no lines where it is shown.
  static let hidden = WrappedMessage(lead: nil, texts: [])

  var lineCount: Int { texts.count }

  /// Some of its lines.
  func lines(_ range: Range<Int>) -> [StyledLine] {
    range.clamped(to: texts.indices).map { index in
      if let lead {
        return StyledLine(lead: index == 0 ? lead.text : "", lead.role, texts[index], .text)
      }
      let text = (index == 0 ? "── " : "   ") + texts[index] + (index == texts.count - 1 ? " ──" : "")
      return StyledLine(text, .system)
    }
  }
}
