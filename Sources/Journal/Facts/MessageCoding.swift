import Diagnostics
import Notations
import Records
import Simulation

extension MessageFact: FactNounCoding {
  var members: JournalMembers {
    let conversation: JournalMembers = [("conversation", number.document)]
    switch self {
    case .customerSaid(_, let text, let line):
      return conversation + [("text", .text(text)), ("line", JSONValue(line.map(Ordinal.number)))]
    case .agentSaid(_, let text, let action):
      return conversation + [("text", .text(text)), ("action", JSONValue(action))]
    case .invited(_, let tab, let text), .sendBoxFilled(_, let tab, let text):
      return conversation + [("tab", tab.document), ("text", .text(text))]
    case .system(_, let message): return conversation + message.members
    }
  }

  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault) {
    let number = try reader.conversation()
    switch name {
    case .customerSaid:
      self = .customerSaid(number, try reader.text("text"), line: try reader.optionalIndex("line"))
    case .agentSaid:
      self = .agentSaid(number, try reader.text("text"), action: try reader.optionalText("action"))
    case .customerInvited: self = .invited(number, try reader.tab(), try reader.text("text"))
    case .sendBoxFilled: self = .sendBoxFilled(number, try reader.tab(), try reader.text("text"))
    case .systemMessagePosted: self = .system(number, try SystemMessage(from: &reader))
    default: throw .otherNoun(name, "message")
    }
  }
}

extension SystemMessage: JournalValue {
  /// The name of a system message, without its data.
  private enum Name: String, CaseIterable, JournalWord {
    case agentJoined, sessionRequested, sessionConnected, sessionEnded, sessionCancelled
    case customerLeft, customerCutOff, customerCameBack, conversationEnded
  }

  var members: JournalMembers {
    let head: JournalMembers = [
      ("message", name.document), ("audience", .text(audience.rawValue)),
      ("audienceClaim", .text(audienceClaim.rawValue)),
      ("audienceBasis", .text(audienceClaim.claim.basis.rawValue)),
    ]
    switch self {
    case .agentJoined(let agent): return head + [("agent", .text(agent))]
    case .sessionRequested(let mode), .sessionConnected(let mode), .sessionEnded(let mode),
      .sessionCancelled(let mode):
      return head + [("mode", mode.document)]
    case .conversationEnded(let by): return head + [("by", by.document)]
    case .customerLeft, .customerCutOff, .customerCameBack: return head
    }
  }

  private var name: Name {
    switch self {
    case .agentJoined: .agentJoined
    case .sessionRequested: .sessionRequested
    case .sessionConnected: .sessionConnected
    case .sessionEnded: .sessionEnded
    case .sessionCancelled: .sessionCancelled
    case .customerLeft: .customerLeft
    case .customerCutOff: .customerCutOff
    case .customerCameBack: .customerCameBack
    case .conversationEnded: .conversationEnded
    }
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    reader.skip("audience", "audienceClaim", "audienceBasis")
    let name: Name = try reader.word("message")
    self =
      switch name {
      case .agentJoined: .agentJoined(try reader.text("agent"))
      case .sessionRequested: .sessionRequested(try reader.word("mode"))
      case .sessionConnected: .sessionConnected(try reader.word("mode"))
      case .sessionEnded: .sessionEnded(try reader.word("mode"))
      case .sessionCancelled: .sessionCancelled(try reader.word("mode"))
      case .customerLeft: .customerLeft
      case .customerCutOff: .customerCutOff
      case .customerCameBack: .customerCameBack
      case .conversationEnded: .conversationEnded(try reader.word("by"))
      }
  }
}
