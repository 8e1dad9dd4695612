import Notations
import Records
import Simulation

extension OptionFact: FactNounCoding {
  var members: JournalMembers {
    let provider: JSONValue =
      switch change {
      case .on(let provider), .reset(let provider): .text(provider)
      case .off: nil
      }
    return [("mode", mode.document), ("provider", provider), ("widget", .integer(Ordinal.number(widget)))]
  }

  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault) {
    let change: OptionSetting
    switch name {
    case .modeTurnedOn: change = .on(provider: try reader.text("provider"))
    case .modeReset: change = .reset(provider: try reader.text("provider"))
    case .modeTurnedOff:
      reader.skip("provider")
      change = .off
    default: throw .otherNoun(name, "option")
    }
    self.init(widget: try reader.index("widget"), mode: try reader.word("mode"), change: change)
  }
}
