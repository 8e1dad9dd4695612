import Notations
import Simulation

extension PageInput: ActorInputCoding {
  var name: InputName {
    switch self {
    case .does: .pageDoes
    case .sendsOnUnload: .pageSendsOnUnload
    }
  }

  var members: JournalMembers {
    switch self {
    case .does(let activity, let tab):
      [("tab", tab.document), ("activity", activity.factName.document)] + activity.members
    case .sendsOnUnload(let tab, let events): [("tab", tab.document), ("events", events.documents)]
    }
  }

  init(named name: InputName, from reader: inout MemberReader) throws(JournalFault) {
    switch name {
    case .pageDoes:
      let tab = try reader.optionalTab()
      self = .does(try PageActivity(named: try reader.word("activity"), from: &reader), in: tab)
    case .pageSendsOnUnload: self = .sendsOnUnload(try reader.tab(), try reader.values("events"))
    default: throw .otherActor(name, "page")
    }
  }
}
