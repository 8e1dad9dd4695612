import Notations
import Simulation

extension Warning: FactNounCoding {
  var members: JournalMembers {
    let subject: JournalMembers =
      switch self {
      case .sessionLeaked(let number, let mode): [("conversation", number.document), ("mode", mode.document)]
      case .eventRepeated(let event, let tab), .eventWithoutSession(let event, let tab),
        .eventOfOtherMode(let event, let tab), .eventToWindow(let event, let tab):
        [("event", event.document), ("tab", tab.document)]
      case .connectedUninvited(let event, let tab, let word):
        [("event", event.document), ("tab", tab.document), ("invitation", word.document)]
      case .startedWhileConnected(let number, let tab, let mode):
        [("conversation", number.document), ("tab", tab.document), ("mode", mode.document)]
      case .slashCommandShared(let number, let command):
        [("conversation", number.document), ("command", .text(command))]
      case .sessionOrphaned(let number, let mode, let solution):
        [("conversation", number.document), ("mode", mode.document), ("solution", .text(solution))]
      }
    return [("warning", rule.document)] + subject
  }

  init(named _: FactName, from reader: inout MemberReader) throws(JournalFault) {
    let rule: WarningRule = try reader.word("warning")
    self =
      switch rule {
      case .sessionLeaked: .sessionLeaked(try reader.conversation(), try reader.word("mode"))
      case .eventRepeated: .eventRepeated(try reader.word("event"), try reader.tab())
      case .eventWithoutSession: .eventWithoutSession(try reader.word("event"), try reader.tab())
      case .eventOfOtherMode: .eventOfOtherMode(try reader.word("event"), try reader.tab())
      case .eventToWindow: .eventToWindow(try reader.word("event"), try reader.tab())
      case .connectedUninvited:
        .connectedUninvited(try reader.word("event"), try reader.tab(), try reader.word("invitation"))
      case .startedWhileConnected:
        .startedWhileConnected(try reader.conversation(), try reader.tab(), try reader.word("mode"))
      case .slashCommandShared: .slashCommandShared(try reader.conversation(), try reader.text("command"))
      case .sessionOrphaned:
        .sessionOrphaned(
          try reader.conversation(), try reader.word("mode"), solution: try reader.text("solution"))
      }
  }
}
