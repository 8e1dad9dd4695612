import Records
import Wording

/// A command in a few words, for the help's first screen and the leader's menu.
enum ShortWords {
  static func text(_ command: Command) -> String {
    switch command {
    case .program(let command): text(command)
    case .show(let command): text(command)
    case .session(let command): text(command)
    case .provider(let command): text(command)
    case .view(.nextPane): "next pane"
    case .view(.choose): "what it is based on"
    case .view(.move(.pageUp)): "earlier ones"
    case .view(.focus(.buttons)): "buttons"
    case .button(.press(0)): "the first button"
    case .button(.press(1)): "the second, and so on"
    case .button(.press(let index)): "button \(index + 1)"
    case .tab(.next): "next tab"
    case .tab(.close): "close the tab"
    case .presence(.reset): "reset the presence"
    case .chat(.send): "send, or run a command"
    case .chat(.edit(.newLine)): "new line"
    case .chat(.olderLine): "the line before"
    case .history(.step(-1)): "a step back in time"
    case .history(.step(1)): "a step forward"
    case .history(.now): "back to now"
    case .history(.goBack): "the branch that was left"
    case .trainer(.nextCustomer): "next customer"
    case .customer(.show): "customer's side"
    case .customer(.say): "say as customer"
    case .trainer(.hideHints): "hide what to try next"
    default: command.title(in: .everywhere)
    }
  }

  private static func text(_ command: ProgramCommand) -> String {
    switch command {
    case .quit: "quit"
    case .interrupt: "quit, after asking"
    case .redraw: "redraw"
    case .suspend: "suspend"
    case .saveRehearsal: "save the rehearsal"
    }
  }

  private static func text(_ command: ShowCommand) -> String {
    switch command {
    case .help: "help"
    case .palette: "everything to do"
    case .sessions: "all sessions"
    case .problems: "problems in the files"
    case .records: "records"
    case .history: "history"
    case .administrator: "settings, solutions"
    case .leader: "keys by letters"
    case .missing(let feature): feature.title
    }
  }

  private static func text(_ command: SessionCommand) -> String {
    switch command {
    case .accept: "accept"
    case .reject: "reject"
    case .open: "open"
    case .openListed(let index): "session \(index + 1)"
    case .end: "end the chat, then close"
    case .close: "close the session"
    }
  }

  private static func text(_ command: ProviderCommand) -> String {
    switch command {
    case .signIn: "sign in"
    case .startSession: "start a session"
    case .report(let milestone): ProviderEventWords.control(milestone)
    case .invite: "app invites"
    }
  }
}
