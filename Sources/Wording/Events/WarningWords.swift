import Records
import Simulation

/// A warning, in a sentence.
public enum WarningWords {
  public static func sentence(_ warning: Warning, in state: State) -> String {
    sentence(warning, Names(state))
  }

  static func sentence(_ warning: Warning, _ names: Names) -> String {
    switch warning {
    case .sessionLeaked(let number, let mode):
      "The \(ConversationWords.session(of: mode)) with \(names.customer(number)) stays Connected: "
        + "its app tab closed "
        + "and sent no \(ProviderEvent(.ended, of: mode).name) from onbeforeunload."
    case .eventRepeated(let event, let tab): "\(names.tab(tab)) sent \(event.name) again; nothing changes."
    case .eventWithoutSession(let event, let tab):
      "\(names.tab(tab)) sent \(event.name), but no \(ConversationWords.mode(event.mode)) session is "
        + "under way; "
        + "nothing changes."
    case .eventOfOtherMode(let event, let tab):
      "\(names.tab(tab)) sent \(event.name), but it was not opened for "
        + "\(ConversationWords.mode(event.mode)); "
        + "nothing changes."
    case .eventToWindow(let event, let tab):
      "\(names.tab(tab)) dispatched \(event.name) to window, where Omnichannel does not receive it; "
        + "dispatch it to window.top."
    case .connectedUninvited(let event, let tab, let word):
      "\(names.tab(tab)) sent \(event.name), but \(why(word)); the session is Connected all the same."
    case .startedWhileConnected(let number, let tab, let mode):
      "\(names.tab(tab)) started a session while the \(ConversationWords.session(of: mode)) with "
        + "\(names.customer(number)) was Connected; that stays Connected."
    case .slashCommandShared(_, let command):
      "Several conversation actions have the command \(command); the one with the smallest order runs."
    case .sessionOrphaned(let number, let mode, let solution):
      "The \(ConversationWords.session(of: mode)) with \(names.customer(number)) continues, but the solution "
        + "\(solution) no longer has its action."
    }
  }

  /// What comes of it, in a few words after the warning's name.
  static func brief(_ warning: Warning) -> String {
    switch warning {
    case .sessionLeaked: "it stays Connected"
    case .eventRepeated, .eventWithoutSession, .eventOfOtherMode: "nothing changes"
    case .eventToWindow: "dispatch it to window.top"
    case .connectedUninvited: "it is Connected anyway"
    case .startedWhileConnected: "it stays Connected"
    case .slashCommandShared(_, let command): "\(command) runs only one"
    case .sessionOrphaned: "the session continues"
    }
  }

  /// Why nobody can have joined.
  private static func why(_ invitation: InvitationStatus.Word) -> String {
    switch invitation {
    case .signedOut: "the agent is not signed in to the provider"
    case .ready: "nobody was invited"
    case .declined: "the customer had declined the invitation"
    case .expired: "the invitation had expired"
    case .invited, .accepted: "the invitation is \(invitation.rawValue)"
    }
  }

  /// What a rule watches for.
  public static func meaning(_ rule: WarningRule) -> String {
    switch rule {
    case .sessionLeaked:
      "A connected session's app tab closed and no Ended event came from onbeforeunload: the session never "
        + "ends."
    case .eventRepeated: "A page sent an event that its session had already received."
    case .eventWithoutSession: "A page sent an event while no session of its mode was under way."
    case .eventOfOtherMode: "A page sent an event of a mode that its app tab was not opened for."
    case .eventToWindow:
      "A page dispatched an event to window instead of window.top: Omnichannel does not receive it."
    case .connectedUninvited:
      "A page sent a Connected event although the customer was not invited, or had not accepted: nobody can have "
        + "joined."
    case .startedWhileConnected: "A page started a session, or invited the customer, while one was Connected."
    case .slashCommandShared: "Two buttons have the same slash command: typing it runs only one of them."
    case .sessionOrphaned:
      "A session was live when the solution that brought its conversation action was removed: it continues, "
        + "but its action is no longer installed."
    }
  }
}
