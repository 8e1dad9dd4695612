import Notations
import Simulation

extension PresenceFact: FactNounCoding {
  var members: JournalMembers {
    [("presence", presence.document), ("reason", reason.document), ("hold", hold.document)]
  }

  init(named _: FactName, from reader: inout MemberReader) throws(JournalFault) {
    self.init(
      presence: try reader.word("presence"), hold: try reader.optionalWord("hold"),
      reason: try reader.word("reason"))
  }
}
