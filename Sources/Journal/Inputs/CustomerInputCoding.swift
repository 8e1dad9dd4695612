import Notations
import Simulation

extension CustomerInput: ActorInputCoding {
  var name: InputName {
    switch self {
    case .arrives: .customerArrives
    case .says: .customerSays
    case .answers: .customerAnswers
    case .leaves: .customerLeaves
    case .isCutOff: .customerIsCutOff
    case .comesBack: .customerComesBack
    }
  }

  var members: JournalMembers {
    switch self {
    case .arrives(let customer, let widget, let speaks):
      [
        ("customer", customer.document), ("widget", .integer(Ordinal.number(widget))),
        ("speaks", .flag(speaks)),
      ]
    case .says(let number, let text): [("conversation", number.document), ("text", .text(text))]
    case .answers(let number, let answer): [("conversation", number.document), ("answer", answer.document)]
    case .leaves(let number), .isCutOff(let number), .comesBack(let number):
      [("conversation", number.document)]
    }
  }

  init(named name: InputName, from reader: inout MemberReader) throws(JournalFault) {
    switch name {
    case .customerArrives:
      self = .arrives(
        try reader.value("customer"), widget: try reader.index("widget"), speaks: try reader.flag("speaks"))
    case .customerSays: self = .says(try reader.conversation(), try reader.text("text"))
    case .customerAnswers: self = .answers(try reader.conversation(), try reader.word("answer"))
    case .customerLeaves: self = .leaves(try reader.conversation())
    case .customerIsCutOff: self = .isCutOff(try reader.conversation())
    case .customerComesBack: self = .comesBack(try reader.conversation())
    default: throw .otherActor(name, "customer")
    }
  }
}
