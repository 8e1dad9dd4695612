import Notations
import Organizations
import Records
import Simulation

extension AdministratorInput: ActorInputCoding {
  var name: InputName {
    switch self {
    case .turnsOn: .administratorTurnsOn
    case .turnsOff: .administratorTurnsOff
    case .sets: .administratorSets
    case .changes: .administratorChanges
    case .installs: .administratorInstalls
    case .uninstalls: .administratorUninstalls
    }
  }

  var members: JournalMembers {
    switch self {
    case .turnsOn(let mode, let provider, let widget):
      [
        ("mode", mode.document), ("provider", .text(provider)),
        ("widget", .integer(Ordinal.number(widget))),
      ]
    case .turnsOff(let mode, let widget):
      [("mode", mode.document), ("widget", .integer(Ordinal.number(widget)))]
    case .sets(let setting): setting.members
    case .changes(let setting): setting.members
    case .installs(let solution): [("solution", solution.document)]
    case .uninstalls(let name, let data): [("solution", .text(name)), ("data", data.document)]
    }
  }

  init(named name: InputName, from reader: inout MemberReader) throws(JournalFault) {
    switch name {
    case .administratorTurnsOn:
      self = .turnsOn(
        try reader.word("mode"), provider: try reader.text("provider"), widget: try reader.index("widget"))
    case .administratorTurnsOff:
      self = .turnsOff(try reader.word("mode"), widget: try reader.index("widget"))
    case .administratorSets: self = .sets(try WorkstreamSetting(from: &reader))
    case .administratorChanges: self = .changes(try OrganizationSetting(from: &reader))
    case .administratorInstalls: self = .installs(try reader.value("solution"))
    case .administratorUninstalls:
      self = .uninstalls(try reader.text("solution"), data: try reader.word("data"))
    default: throw .otherActor(name, "administrator")
    }
  }
}
