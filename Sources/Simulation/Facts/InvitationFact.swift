import Diagnostics

/// What happens to the invitation of an app tab's third-party app.
///
/// An invitation that the app sends to the customer itself is a message: `MessageFact.invited`.
public struct InvitationFact: Hashable, Sendable {
  public let row: InvitationRow
  public let conversation: ConversationNumber
  public let tab: TabNumber

  public init(_ row: InvitationRow, of conversation: ConversationNumber, _ tab: TabNumber) {
    (self.row, self.conversation, self.tab) = (row, conversation, tab)
  }
}

extension InvitationFact: FactNoun {
  var name: FactName { row.fact }

  var claim: ProductClaim { row.claim }
}
