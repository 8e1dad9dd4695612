import Notations
import Simulation

extension EventFact: FactNounCoding {
  var members: JournalMembers {
    [
      ("conversation", conversation.document), ("tab", tab.document), ("event", event.document),
      ("target", target.document), ("origin", origin.document),
    ]
  }

  init(named _: FactName, from reader: inout MemberReader) throws(JournalFault) {
    self.init(
      event: try reader.word("event"), target: try reader.word("target"), tab: try reader.tab(),
      conversation: try reader.conversation(), origin: try reader.word("origin"))
  }
}
