import Notations
import Simulation

extension InvitationFact: FactNounCoding {
  var members: JournalMembers {
    [
      ("conversation", conversation.document), ("tab", tab.document), ("row", row.document),
      ("status", row.outcome.document),
    ]
  }

  init(named _: FactName, from reader: inout MemberReader) throws(JournalFault) {
    reader.skip("status")
    let row: InvitationRow = try reader.word("row")
    self.init(row, of: try reader.conversation(), try reader.tab())
  }
}
