import Notations
import Records
import Simulation

extension ProviderInput: ActorInputCoding {
  var name: InputName {
    switch self {
    case .sends: .providerSends
    case .signsIn: .providerSignsIn
    case .startsSession: .providerStartsSession
    case .invites: .providerInvites
    }
  }

  var members: JournalMembers {
    switch self {
    case .sends(let event, let target, let tab):
      [("event", event.document), ("target", target.document), ("tab", tab.document)]
    case .signsIn(let tab), .startsSession(let tab): [("tab", tab.document)]
    case .invites(let tab, let text, let target):
      [("tab", tab.document), ("text", .text(text)), ("target", target.document)]
    }
  }

  init(named name: InputName, from reader: inout MemberReader) throws(JournalFault) {
    switch name {
    case .providerSends:
      self = .sends(try reader.word("event"), to: try reader.word("target"), from: try reader.tab())
    case .providerSignsIn: self = .signsIn(try reader.tab())
    case .providerStartsSession: self = .startsSession(try reader.tab())
    case .providerInvites:
      self = .invites(try reader.tab(), try reader.text("text"), to: try reader.optionalWord("target"))
    default: throw .otherActor(name, "provider")
    }
  }
}
