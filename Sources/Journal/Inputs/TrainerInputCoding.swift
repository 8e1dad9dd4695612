import Notations
import Organizations
import Records
import Simulation

extension TrainerInput: ActorInputCoding {
  var name: InputName {
    switch self {
    case .startsOver: .trainerStartsOver
    case .changesAgent: .trainerChangesAgent
    case .changesLanguage: .trainerChangesLanguage
    case .changesOrganization: .trainerChangesOrganization
    case .changesWidget: .trainerChangesWidget
    case .runsPages: .trainerRunsPages
    }
  }

  var members: JournalMembers {
    switch self {
    case .startsOver(let number): [("conversation", number.document)]
    case .changesAgent(let agent): [("agent", agent.document)]
    case .changesLanguage(let language): [("language", language.document)]
    case .changesOrganization(let organization): [("organization", organization.document)]
    case .changesWidget(let number, let widget):
      [("conversation", number.document), ("widget", .integer(Ordinal.number(widget)))]
    case .runsPages(let runtime): [("runtime", runtime.document)]
    }
  }

  init(named name: InputName, from reader: inout MemberReader) throws(JournalFault) {
    switch name {
    case .trainerStartsOver: self = .startsOver(try reader.conversation())
    case .trainerChangesAgent: self = .changesAgent(try reader.value("agent"))
    case .trainerChangesLanguage: self = .changesLanguage(try reader.word("language"))
    case .trainerChangesOrganization: self = .changesOrganization(try reader.value("organization"))
    case .trainerChangesWidget:
      self = .changesWidget(try reader.conversation(), widget: try reader.index("widget"))
    case .trainerRunsPages: self = .runsPages(try reader.word("runtime"))
    default: throw .otherActor(name, "trainer")
    }
  }
}
