import Notations
import Records
import Simulation

extension PageFact: FactNounCoding {
  var members: JournalMembers {
    switch self {
    case .sendsOnUnload(let tab, let events): [("tab", tab.document), ("events", events.documents)]
    case .did(let activity, let tab): [("tab", tab.document)] + activity.members
    }
  }

  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault) {
    if name == .pageSendsOnUnload {
      self = .sendsOnUnload(try reader.tab(), try reader.values("events"))
    } else {
      let tab = try reader.optionalTab()
      self = .did(try PageActivity(named: name, from: &reader), in: tab)
    }
  }
}
