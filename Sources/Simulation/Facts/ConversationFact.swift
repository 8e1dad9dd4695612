import Diagnostics
import Records

/// What happens to a conversation as a whole.
public enum ConversationFact: Hashable, Sendable {
  case arrived(ConversationNumber, id: GUID, Customer, widget: Int, speaks: Bool)
  case rang(ConversationNumber, until: Instant)
  /// The conversation stays open without being offered.
  case waits(ConversationNumber, OfferObstacle)
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
  case closed(ConversationNumber, by: EndedBy)
  /// The time is over for which a conversation in Wrap-up takes capacity.
  case capacityFreed(ConversationNumber)
  case customerLeft(ConversationNumber)
  case customerCutOff(ConversationNumber, until: Instant)
  case customerCameBack(ConversationNumber)

  public var number: ConversationNumber {
    switch self {
    case .arrived(let number, _, _, _, _), .rang(let number, _), .waits(let number, _),
      .offerWithdrawn(let number), .accepted(let number),
      .rejected(let number), .missed(let number), .cameToFront(let number), .ended(let number, _),
      .released(let number), .closed(let number, _), .capacityFreed(let number),
      .customerLeft(let number), .customerCutOff(let number, _),
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
    case .capacityFreed: .capacityFreed
    case .customerLeft: .customerLeft
    case .customerCutOff: .customerCutOff
    case .customerCameBack: .customerCameBack
    }
  }

  var claim: ProductClaim {
    switch self {
    case .arrived: .conversationsArriveOpen
    case .rang: .ringsForTwoMinutes
    case .waits(_, let obstacle): obstacle.claim
    case .offerWithdrawn: .usedUpCapacityWithdrawsOffers
    case .accepted: .acceptingStartsASession
    case .rejected: .rejectedGoesBackToTheQueue
    case .missed: .missedIsRerouted
    case .cameToFront: .sessionsAreSwitched
    case .ended(_, by: .disconnection): .cutOffForThreeMinutes
    case .ended(_, by: .startingOver): .trainerSetsUp
    case .ended: .endGoesToWrapUp
    case .released: .closingReleasesActiveConversation
    case .closed(_, by: .agent): .wrapUpThenClosed
    case .closed(_, by: .customer): .customerLeavesQueue
    case .closed(_, by: .disconnection): .cutOffForThreeMinutes
    case .closed(_, by: .startingOver): .trainerSetsUp
    case .capacityFreed: .wrapUpBlocksCapacity
    case .customerLeft: .customerLeavesQueue
    case .customerCutOff, .customerCameBack: .cutOffForThreeMinutes
    }
  }
}
