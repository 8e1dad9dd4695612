import Notations
import Records
import Simulation

extension WorkstreamFact: FactNounCoding {
  var members: JournalMembers { setting.members }

  init(named _: FactName, from reader: inout MemberReader) throws(JournalFault) {
    self.init(setting: try WorkstreamSetting(from: &reader))
  }
}

extension SettingFact: FactNounCoding {
  var members: JournalMembers { setting.members }

  init(named _: FactName, from reader: inout MemberReader) throws(JournalFault) {
    self.init(setting: try OrganizationSetting(from: &reader))
  }
}
