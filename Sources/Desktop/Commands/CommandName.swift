import Cells

/// The name of a command whose keys a person can change.
///
/// The keys of buttons and sessions stay, because they are numbers on the screen, and so does Ctrl-C.
public enum CommandName: String, CaseIterable, Sendable {
  case help, leader, palette
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case accept, reject, sessions
  case resetPresence = "reset-presence"
  case endChat = "end-chat"
  case nextTab = "next-tab"
  case closeTab = "close-tab"
  case connect, end, invite
  case arrive
  case customerSide = "customer-side"
  case customerSays = "customer-says"
  case hideHints = "hide-hints"
  case records, options, problems, history, back, forward, now
  case otherBranch = "other-branch"
  case redraw, suspend, quit

  var command: Command {
    switch self {
    case .help: .show(.help)
    case .leader: .show(.leader)
    case .palette: .show(.palette)
    case .nextPane: .view(.nextPane)
    case .previousPane: .view(.previousPane)
    case .accept: .session(.accept(nil))
    case .reject: .session(.reject(nil))
    case .sessions: .show(.sessions)
    case .resetPresence: .presence(.reset)
    case .endChat: .session(.end)
    case .nextTab: .tab(.next)
    case .closeTab: .tab(.close(nil))
    case .connect: .provider(.report(.connected))
    case .end: .provider(.report(.ended))
    case .invite: .provider(.invite)
    case .arrive: .trainer(.nextCustomer)
    case .customerSide: .customer(.show)
    case .customerSays: .customer(.say)
    case .hideHints: .trainer(.hideHints)
    case .records: .show(.records)
    case .options: .show(.administrator)
    case .problems: .show(.problems)
    case .history: .show(.history)
    case .back: .history(.step(-1))
    case .forward: .history(.step(1))
    case .now: .history(.now)
    case .otherBranch: .history(.goBack)
    case .redraw: .program(.redraw)
    case .suspend: .program(.suspend)
    case .quit: .program(.quit)
    }
  }

  init?(_ command: Command) {
    guard let name = Self.allCases.first(where: { $0.command == command }) else { return nil }
    self = name
  }

  /// Its keys everywhere in a table.
  func keys(in table: KeyTable) -> [Key] {
    table.boundEverywhere.filter { $0.command == command }.flatMap(\.keys)
  }
}
