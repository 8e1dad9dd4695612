import Notations
import Records
import Simulation

extension ConversationFact: FactNounCoding {
  var members: JournalMembers {
    let conversation: JournalMembers = [("conversation", number.document)]
    switch self {
    case .arrived(_, let id, let customer, let widget, let speaks):
      return conversation + [
        ("conversationId", .text(id.description)), ("customer", .text(customer.name)),
        ("says", customer.says.document), ("widget", .integer(Ordinal.number(widget))),
        ("speaks", .flag(speaks)),
      ]
    case .rang(_, let until), .customerCutOff(_, let until):
      return conversation + [("until", .text(until.description))]
    case .ended(_, let by), .closed(_, let by): return conversation + [("by", by.document)]
    case .waits(_, let obstacle): return conversation + [("because", obstacle.document)]
    case .offerWithdrawn, .accepted, .rejected, .missed, .cameToFront, .released, .capacityFreed,
      .customerLeft, .customerCameBack:
      return conversation
    }
  }

  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault) {
    let number = try reader.conversation()
    switch name {
    case .conversationArrived:
      self = .arrived(
        number, id: try reader.identifier("conversationId"),
        Customer(name: try reader.text("customer"), says: try reader.texts("says")),
        widget: try reader.index("widget"), speaks: try reader.flag("speaks"))
    case .conversationRang: self = .rang(number, until: try reader.instant("until"))
    case .conversationWaits: self = .waits(number, try reader.word("because"))
    case .offerWithdrawn: self = .offerWithdrawn(number)
    case .conversationAccepted: self = .accepted(number)
    case .conversationRejected: self = .rejected(number)
    case .conversationMissed: self = .missed(number)
    case .conversationCameToFront: self = .cameToFront(number)
    case .conversationEnded: self = .ended(number, by: try reader.word("by"))
    case .conversationReleased: self = .released(number)
    case .conversationClosed: self = .closed(number, by: try reader.word("by"))
    case .capacityFreed: self = .capacityFreed(number)
    case .customerLeft: self = .customerLeft(number)
    case .customerCutOff: self = .customerCutOff(number, until: try reader.instant("until"))
    case .customerCameBack: self = .customerCameBack(number)
    default: throw .otherNoun(name, "conversation")
    }
  }
}
