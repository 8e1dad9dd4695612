import Notations
import Simulation

extension TrainerFact: FactNounCoding {
  var members: JournalMembers {
    switch self {
    case .agentChanged(let agent): [("agent", .text(agent.name)), ("content", agent.document)]
    case .languageChanged(let language): [("language", language.document)]
    case .organizationChanged(let organization):
      [("organization", .text(organization.name)), ("content", organization.document)]
    case .widgetChanged(let number, let widget):
      [("conversation", number.document), ("widget", .integer(Ordinal.number(widget)))]
    case .startedOver(let number): [("conversation", number.document)]
    case .pagesRun(let runtime): [("runtime", runtime.document)]
    }
  }

  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault) {
    switch name {
    case .agentChanged:
      reader.skip("agent")
      self = .agentChanged(try reader.value("content"))
    case .languageChanged: self = .languageChanged(try reader.word("language"))
    case .organizationChanged:
      reader.skip("organization")
      self = .organizationChanged(try reader.value("content"))
    case .widgetChanged: self = .widgetChanged(try reader.conversation(), widget: try reader.index("widget"))
    case .conversationStartedOver: self = .startedOver(try reader.conversation())
    case .pageRuntimeChanged: self = .pagesRun(try reader.word("runtime"))
    default: throw .otherNoun(name, "trainer")
    }
  }
}
