import Diagnostics
import Notations
import Records

/// What happens to a conversation as a whole.
public enum ConversationFact: Hashable, Sendable {
  case arrived(ConversationNumber, id: GUID, Customer, widget: Int, speaks: Bool)
  case rang(ConversationNumber, until: Instant)
  /// The conversation stays open without being offered: no capacity, no presence, or no free session.
  case waits(ConversationNumber)
  /// The conversation was ringing and waits again, because a secondary session uses up the capacity.
  case offerWithdrawn(ConversationNumber)
  case accepted(ConversationNumber)
  case rejected(ConversationNumber)
  case missed(ConversationNumber)
  /// The conversation's session comes to the front.
  case cameToFront(ConversationNumber)
  case ended(ConversationNumber, by: EndedBy)
  /// The conversation goes from Active back to Open.
  case released(ConversationNumber)
  case closed(ConversationNumber)
  case customerLeft(ConversationNumber)
  case customerCutOff(ConversationNumber, until: Instant)
  case customerCameBack(ConversationNumber)

  public var number: ConversationNumber {
    switch self {
    case .arrived(let number, _, _, _, _), .rang(let number, _), .waits(let number),
      .offerWithdrawn(let number), .accepted(let number),
      .rejected(let number), .missed(let number), .cameToFront(let number), .ended(let number, _),
      .released(let number), .closed(let number), .customerLeft(let number), .customerCutOff(let number, _),
      .customerCameBack(let number):
      number
    }
  }
}

extension ConversationFact: FactNoun {
  var name: FactName {
    switch self {
    case .arrived: .conversationArrived
    case .rang: .conversationRang
    case .waits: .conversationWaits
    case .offerWithdrawn: .offerWithdrawn
    case .accepted: .conversationAccepted
    case .rejected: .conversationRejected
    case .missed: .conversationMissed
    case .cameToFront: .conversationCameToFront
    case .ended: .conversationEnded
    case .released: .conversationReleased
    case .closed: .conversationClosed
    case .customerLeft: .customerLeft
    case .customerCutOff: .customerCutOff
    case .customerCameBack: .customerCameBack
    }
  }

  var claim: ProductClaim {
    switch self {
    case .arrived: .conversationsArriveOpen
    case .rang: .ringsForTwoMinutes
    case .waits: .fullCapacityWaits
    case .offerWithdrawn: .usedUpCapacityWithdrawsOffers
    case .accepted: .acceptingStartsASession
    case .rejected: .rejectedGoesBackToTheQueue
    case .missed: .missedIsRerouted
    case .cameToFront: .inputsAreChecked
    case .ended(_, by: .disconnection): .cutOffForThreeMinutes
    case .ended: .endGoesToWrapUp
    case .released: .closingReleasesActiveConversation
    case .closed: .wrapUpThenClosed
    case .customerLeft: .customerLeavesQueue
    case .customerCutOff, .customerCameBack: .cutOffForThreeMinutes
    }
  }

  var members: [(String, JSONValue)] {
    let conversation: [(String, JSONValue)] = [("conversation", .integer(number.ordinal))]
    switch self {
    case .arrived(_, let id, let customer, _, _):
      return conversation + [("conversationId", .text(id.description)), ("customer", .text(customer.name))]
    case .rang(_, let until), .customerCutOff(_, let until):
      return conversation + [("until", .text(until.description))]
    case .ended(_, let by): return conversation + [("by", .text(by.rawValue))]
    case .waits, .offerWithdrawn, .accepted, .rejected, .missed, .cameToFront, .released, .closed,
      .customerLeft, .customerCameBack:
      return conversation
    }
  }
}
