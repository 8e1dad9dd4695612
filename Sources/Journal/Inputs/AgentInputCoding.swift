import Notations
import Records
import Simulation

extension AgentInput: ActorInputCoding {
  var name: InputName {
    switch self {
    case .accepts: .agentAccepts
    case .rejects: .agentRejects
    case .opens: .agentOpens
    case .types: .agentTypes
    case .presses: .agentPresses
    case .opensTab: .agentOpensTab
    case .closesTab: .agentClosesTab
    case .endsConversation: .agentEndsConversation
    case .closesSession: .agentClosesSession
    case .setsPresence: .agentSetsPresence
    case .resetsPresence: .agentResetsPresence
    }
  }

  var members: JournalMembers {
    switch self {
    case .accepts(let number), .rejects(let number), .opens(let number), .endsConversation(let number),
      .closesSession(let number):
      [("conversation", number.document)]
    case .types(let number, let text): [("conversation", number.document), ("text", .text(text))]
    case .presses(let number, let action):
      [("conversation", number.document), ("actionId", .text(action.description))]
    case .opensTab(let number, let tab), .closesTab(let number, let tab):
      [("conversation", number.document), ("tab", tab.document)]
    case .setsPresence(let presence): [("presence", presence.document)]
    case .resetsPresence: []
    }
  }

  init(named name: InputName, from reader: inout MemberReader) throws(JournalFault) {
    switch name {
    case .agentAccepts: self = .accepts(try reader.conversation())
    case .agentRejects: self = .rejects(try reader.conversation())
    case .agentOpens: self = .opens(try reader.conversation())
    case .agentTypes: self = .types(try reader.conversation(), try reader.text("text"))
    case .agentPresses: self = .presses(try reader.conversation(), action: try reader.identifier("actionId"))
    case .agentOpensTab: self = .opensTab(try reader.conversation(), try reader.tab())
    case .agentClosesTab: self = .closesTab(try reader.conversation(), try reader.tab())
    case .agentEndsConversation: self = .endsConversation(try reader.conversation())
    case .agentClosesSession: self = .closesSession(try reader.conversation())
    case .agentSetsPresence: self = .setsPresence(try reader.word("presence"))
    case .agentResetsPresence: self = .resetsPresence
    default: throw .otherActor(name, "agent")
    }
  }
}
