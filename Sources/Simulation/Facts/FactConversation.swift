extension Fact.Body {
  /// The conversation that a fact is about; nil if it is about none, or only about a tab.
  public var conversation: ConversationNumber? {
    switch self {
    case .conversation(let fact): fact.number
    case .message(let fact): fact.number
    case .invitation(let fact): fact.conversation
    case .command(let fact): fact.conversation
    case .action(let fact): fact.conversation
    case .session(let fact): fact.number
    case .tab(let fact): fact.number
    case .event(let fact): fact.conversation
    case .trainer(let fact): fact.conversation
    case .refusal(let fact): fact.conversation
    case .warning(let warning): warning.conversation
    case .presence, .option, .workstream, .setting, .solution, .page, .timePassed: nil
    }
  }
}

extension CommandFact {
  fileprivate var conversation: ConversationNumber {
    switch self {
    case .ran(let number, _, _, _), .quickRepliesListed(let number, _, _), .tagsListed(let number, _): number
    }
  }
}

extension ActionFact {
  fileprivate var conversation: ConversationNumber {
    switch self {
    case .selected(let number, _, _, _), .functionCalled(let number, _, _, _),
      .modeNotSimulated(let number, _):
      number
    }
  }
}

extension TrainerFact {
  fileprivate var conversation: ConversationNumber? {
    switch self {
    case .widgetChanged(let number, _), .startedOver(let number): number
    case .agentChanged, .languageChanged, .organizationChanged, .pagesRun: nil
    }
  }
}

extension RefusalFact {
  fileprivate var conversation: ConversationNumber? {
    switch self {
    case .command(let number, _, _), .action(let number, _, _): number
    case .input: nil
    }
  }
}

extension Warning {
  fileprivate var conversation: ConversationNumber? {
    switch self {
    case .sessionLeaked(let number, _), .startedWhileConnected(let number, _, _),
      .slashCommandShared(let number, _), .sessionOrphaned(let number, _, _):
      number
    case .eventRepeated, .eventWithoutSession, .eventOfOtherMode, .eventToWindow, .connectedUninvited: nil
    }
  }
}
