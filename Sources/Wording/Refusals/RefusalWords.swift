import Records
import Simulation

/// Why something was refused, in a sentence, and what to do next.
public enum RefusalWords {
  public static func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .noSuchConversation: "There is no such conversation."
    case .conversationNotOpen(let status):
      "The conversation is \(status.label), and only an Open one can be accepted or rejected."
    case .conversationDoesNotRing: "The conversation is not ringing, so there is nothing to reject."
    case .conversationNotActive(let status):
      "The conversation is \(status.label), and only an Active one has buttons, commands and messages."
    case .conversationNotAtTheDesk(let status):
      "The conversation is \(status.label) and has no session at the desk."
    // The product's own texts (documented: microsoft-apm).
    case .tooManySessions: "Maximum sessions reached. Close a session before opening another."
    case .tooManyTabs: "Maximum tabs reached. Close a tab in this session before opening another."
    case .customerAway(.cutOff): "The customer is cut off."
    case .customerAway: "The customer has left."
    case .customerNotCutOff: "The customer is not cut off, so cannot come back."
    case .emptyMessage: "The message is empty."
    case .noSuchTab: "There is no such app tab."
    case .anchorTabCannotClose: "Active Conversation, the anchor tab of a session, cannot be closed."
    case .tabCannotClose(let title): "The app tab \(title) cannot be closed: its template does not allow it."
    case .noAppInTab: "The tab has no third-party app."
    case .signedOutOfProvider: "The agent has not signed in to the provider."
    case .signedInToProvider: "The agent is already signed in to the provider."
    case .noInvitation(.signedOut?):
      "The customer has no invitation: the agent has not signed in to the provider."
    case .noInvitation(.accepted?): "The customer has already accepted the invitation."
    case .noInvitation(.declined?): "The customer has already declined the invitation."
    case .noInvitation(.expired?): "The invitation has expired."
    case .noInvitation: "The customer has no invitation."
    case .presenceIsTheSystems: "Only the system can set Inactive."
    case .noPresenceToReset: "No missed or rejected notification has changed the presence."
    case .noSuchWidget: "There is no such chat widget."
    case .providerNotInstalled(let provider, let mode):
      "No installed solution has the provider \(provider) with an active \(mode.label) capability."
    case .noProviderInstalled(let mode):
      "No provider of \(mode.label) is installed, so it cannot be turned on."
    case .solutionNotInstalled(let name, nearest: _): "The solution \(name) is not installed."
    case .solutionConflicts(let solution, let conflicts):
      "The solution \(solution) is not installed: "
        + conflicts.map(InstallConflictWords.clause).joined(separator: "; ") + "."
    case .solutionIsData(let name):
      "\(name) is data alone: if its data stays, there is nothing to uninstall."
    case .noSuchAction: "There is no such conversation action."
    case .actionHidden(let reason): HiddenWords.sentence(reason)
    case .unknownCommand(let command, near: _, elsewhere: _):
      "There is no command \(command) in this conversation."
    case .commandNotSimulated(let command, near: _):
      "\(command) is a command of the product itself and is not simulated."
    case .eventParameterMissing(let event): "The Event Parameter is empty, and \(event.label) needs it."
    case .templateNotFound(let name, nearest: _): "There is no active application tab template named \(name)."
    case .webResourceNameMissing(let template):
      "The application tab template \(template) has no parameter webresourceName."
    case .websiteAddressMissing(let template):
      "The application tab template \(template) has no parameter url."
    case .functionMissing: "A Customer Defined Function needs a Web Resource and a Function Name."
    case .actionOpensNoTab(let event, let mode):
      "The Event Name of a \(mode.label) action is \(EventName.openAppTabTemplate.label), and this one has "
        + "\(event.label)."
    case .timeIsPast: "That time has already passed."
    }
  }

  /// The sentence and the hint, for places with room for only a few lines.
  public static func note(_ refusal: Refusal) -> String {
    if case .solutionConflicts(let solution, let conflicts) = refusal,
      let brief = InstallConflictWords.brief(conflicts)
    {
      return "The solution \(solution) is not installed: \(brief)"
    }
    return [sentence(refusal), hint(refusal)].compactMap(\.self).joined(separator: " ")
  }

  /// What to do next; nil if the sentence already says it.
  public static func hint(_ refusal: Refusal) -> String? {
    switch refusal {
    case .noSuchConversation: "Choose a conversation from the list of sessions."
    case .conversationNotOpen(.closed):
      "A closed conversation cannot be reopened: let the customer start a new chat."
    case .conversationNotOpen: "Open its session from the list of sessions."
    case .conversationDoesNotRing: "Accept it, or let it wait."
    case .conversationNotActive(.open): "Accept the conversation first."
    case .conversationNotActive: "Close the session, or start the conversation over."
    case .conversationNotAtTheDesk(.open): "Accept the conversation first."
    case .conversationNotAtTheDesk: "Choose another one from the list of sessions."
    case .tooManySessions, .tooManyTabs: nil
    case .customerAway(.cutOff): "Let the customer come back first, or let the return time pass."
    case .customerAway: "End the conversation, or start it over."
    case .customerNotCutOff: "Cut the customer off first."
    case .emptyMessage: "Type a message first."
    case .noSuchTab: "Choose one of the tabs that are open."
    case .anchorTabCannotClose: "Close the session instead."
    case .tabCannotClose: "Close the session, or set Can close in the template."
    case .noAppInTab: "Choose a tab that a conversation action has opened."
    case .signedOutOfProvider, .noInvitation(.signedOut?): "Sign in to the provider in its app tab first."
    case .signedInToProvider: "Start a session."
    case .noInvitation(nil): "Open the app tab of a third-party app first."
    case .noInvitation: "Invite the customer from the app tab first."
    case .presenceIsTheSystems: "Choose another presence."
    case .noPresenceToReset: "Set a presence by hand instead."
    case .noSuchWidget: "Choose one of the organization's chat widgets."
    case .providerNotInstalled: "Choose an installed provider, or install the solution that has it."
    case .noProviderInstalled: "Install a provider's solution first."
    case .solutionNotInstalled(_, nearest: let nearest?): "Did you mean \(nearest)?"
    case .solutionNotInstalled(_, nearest: nil): "Name one of the installed solutions."
    case .solutionConflicts(_, let conflicts): conflicts.first.map(InstallConflictWords.hint)
    case .solutionIsData: "Delete its data."
    case .noSuchAction: "Choose one of the buttons."
    case .actionHidden(let reason): HiddenWords.hint(reason)
    case .unknownCommand(let command, near: _, elsewhere: let other?): other.hint(for: command)
    case .unknownCommand(_, near: let near, elsewhere: nil) where !near.isEmpty:
      "Did you mean \(ConversationWords.choice(near))?"
    case .unknownCommand:
      "Type / to see the commands that can run now, or // to send a message that begins with /."
    case .commandNotSimulated(_, near: let near) where !near.isEmpty:
      "Did you mean \(ConversationWords.choice(near))?"
    case .commandNotSimulated:
      "Only two of the product's commands work here: /q and /1 list quick replies. "
        + NotSimulated.consultAndTransfer.line
    case .eventParameterMissing(.sendMessage): "Write the message into the action's Event Parameter."
    case .eventParameterMissing: "Name an application tab template in the action's Event Parameter."
    case .templateNotFound(_, nearest: let nearest?): "Did you mean \(nearest)?"
    case .templateNotFound(_, nearest: nil): "Name a template of an installed solution."
    case .webResourceNameMissing:
      "Add webresourceName to the template's parameters, such as fab_/cobrowse.html."
    case .websiteAddressMissing: "Add url to the template's parameters."
    case .functionMissing: "Fill in both columns of the conversation action."
    case .actionOpensNoTab:
      "Choose \(EventName.openAppTabTemplate.label) as the action's Event Name, and name the template in its Event "
        + "Parameter."
    case .timeIsPast: "Step back in the history instead."
    }
  }
}

extension OtherLanguageCommand {
  /// Whose command it is, and what to type instead.
  fileprivate func hint(for command: String) -> String {
    let owner = "\(command) is the \(language.label) command of \(action)"
    guard let languageInUse else { return "\(owner), which has no locale row in use: add one." }
    guard let commandInUse else {
      return "\(owner); its row in use, \(languageInUse.label), has no command: select the button."
    }
    return "\(owner); its row in use, \(languageInUse.label), has \(commandInUse)."
  }
}

extension ConversationWords {
  /// A list of alternatives: `/cb, /share or /notes`.
  static func choice(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}
