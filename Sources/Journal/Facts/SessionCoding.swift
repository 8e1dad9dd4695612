import Notations
import Records
import Simulation

extension SessionFact: FactNounCoding {
  var members: JournalMembers {
    let common: JournalMembers = [("conversation", number.document), ("mode", mode.document)]
    return switch self {
    case .requested(_, let id, let mode, let action, let openTab):
      common + [
        ("session", .text(id.description)), ("channel", .integer(mode.rawValue)),
        ("creationReason", "Escalated"),
      ] + status.members + [
        ("action", .text(action.description)), ("openTab", openTab.document),
      ]
    case .became: common + status.members
    }
  }

  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault) {
    let number = try reader.conversation()
    let mode: RemoteAssistanceMode = try reader.word("mode")
    reader.skip("status")
    switch name {
    case .sessionRequested:
      reader.skip("channel", "creationReason")
      self = .requested(
        number, id: try reader.identifier("session"), mode, action: try reader.identifier("action"),
        openTab: try reader.optionalTab("openTab"))
    case .sessionConnected: self = .became(.connected(isLeaked: false), number, mode)
    case .sessionLeaked: self = .became(.connected(isLeaked: true), number, mode)
    case .sessionEnded: self = .became(.ended(try reader.word("closureReason")), number, mode)
    case .sessionCancelled: self = .became(.cancelled(try reader.word("reason")), number, mode)
    default: throw .otherNoun(name, "session")
    }
  }
}

extension SecondarySessionStatus {
  fileprivate var members: JournalMembers {
    let status: (String, JSONValue) = ("status", .text(label))
    return switch self {
    case .requested, .connected: [status]
    case .ended(let reason): [status, ("closureReason", reason.document)]
    case .cancelled(let reason): [status, ("reason", reason.document)]
    }
  }
}
