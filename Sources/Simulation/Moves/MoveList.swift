import Records

extension State {
  /// Every move of each actor, in the order in which a person would look for it.
  public var moves: [Move] {
    let actors: [Actor] = [.agent, .provider, .customer, .administrator, .clock, .trainer]
    return actors.flatMap(actions(of:)).map { Move(action: $0, refusal: refusal(of: $0)) }
  }

  /// The actions of an actor's moves, whether or not they can be done now.
  ///
  /// Cheaper than `moves`, because nothing is asked about them yet.
  public func actions(of actor: Actor) -> [Move.Action] {
    switch actor {
    case .agent: agentActions
    case .provider: providerActions
    case .customer: customerActions
    case .administrator: administratorActions
    case .clock: clockActions
    case .trainer: trainerActions
    case .page: []
    }
  }

  /// Why a move cannot be done now; nil if it can.
  ///
  /// A move that needs a text is as possible as it would be with any text.
  public func refusal(of action: Move.Action) -> Refusal? {
    switch action {
    case .input(let input): refusal(of: input)
    case .words(let words): refusal(of: words.input("…"))
    }
  }

  private var agentActions: [Move.Action] {
    var actions: [Move.Action] = []
    for conversation in underWay where conversation.status.isOpen {
      actions.append(.input(.agent(.accepts(conversation.number))))
      if conversation.status.rings { actions.append(.input(.agent(.rejects(conversation.number)))) }
    }
    if let focused {
      actions += buttonBar(of: focused).buttons.map {
        Move.Action.input(.agent(.presses(focused.number, action: $0.action.id)))
      }
      for tab in focused.tabs {
        if tab.number != focused.front {
          actions.append(.input(.agent(.opensTab(focused.number, tab.number))))
        }
        if tab.page != nil { actions.append(.input(.agent(.closesTab(focused.number, tab.number)))) }
      }
      if focused.status.isActive { actions.append(.input(.agent(.endsConversation(focused.number)))) }
      actions.append(.input(.agent(.closesSession(focused.number))))
      if let box = focused.sendBox { actions.append(.input(.agent(.types(focused.number, box.text)))) }
    }
    for conversation in atTheDesk where conversation.number != focus {
      actions.append(.input(.agent(.opens(conversation.number))))
    }
    actions += Presence.allCases.filter(\.canBeSetByHand).map { Move.Action.input(.agent(.setsPresence($0))) }
    actions.append(.input(.agent(.resetsPresence)))
    return actions
  }

  /// The moves of the apps in the focused session's tabs, the front one first.
  private var providerActions: [Move.Action] {
    guard let focused else { return [] }
    let pages = focused.tabs.filter { $0.page != nil }
    let ordered = pages.filter { $0.number == focused.front } + pages.filter { $0.number != focused.front }
    return ordered.flatMap { tab -> [Move.Action] in
      let modes = tab.page?.modes ?? []
      // The tab's own modes come first; the other events are for people who try out mistakes.
      let events =
        ProviderEvent.allCases.filter { modes.contains($0.mode) }
        + ProviderEvent.allCases.filter { !modes.contains($0.mode) }
      let signsIn: [Move.Action] =
        tab.page?.invitation.isSignedOut == true ? [.input(.provider(.signsIn(tab.number)))] : []
      let starts: [Move.Action] = [
        .input(.provider(.startsSession(tab.number))), .words(.providerInvites(tab.number)),
      ]
      return signsIn + events.map { Move.Action.input(.provider(.sends($0, to: .top, from: tab.number))) }
        + starts
        + events.filter { modes.contains($0.mode) }.map {
          Move.Action.input(.provider(.sends($0, to: .window, from: tab.number)))
        }
    }
  }

  private var customerActions: [Move.Action] {
    var actions: [Move.Action] = []
    for conversation in underWay where conversation.status.isOpen || conversation.status.isActive {
      actions.append(.words(.customerSays(conversation.number)))
      if conversation.invitingTab != nil {
        actions += InvitationAnswer.allCases.map {
          Move.Action.input(.customer(.answers(conversation.number, $0)))
        }
      }
      switch conversation.presence {
      case .cutOff: actions.append(.input(.customer(.comesBack(conversation.number))))
      case .here, .left: actions.append(.input(.customer(.isCutOff(conversation.number))))
      }
      actions.append(.input(.customer(.leaves(conversation.number))))
    }
    let widget = focused?.widget ?? 0
    actions += organization.customers.filter { customer in
      !underWay.contains { $0.customer == customer }
    }.map { Move.Action.input(.customer(.arrives($0, widget: widget, speaks: true))) }
    return actions
  }

  private var administratorActions: [Move.Action] {
    let widget = focused?.widget ?? 0
    let settings =
      workstream.nextSettings.map { Move.Action.input(.administrator(.sets($0))) }
      + organization.nextSettings(ofWidget: widget).map { Move.Action.input(.administrator(.changes($0))) }
    guard organization.chatWidgets.indices.contains(widget) else { return settings }
    return RemoteAssistanceMode.allCases.flatMap { mode -> [Move.Action] in
      let option = organization.chatWidgets[widget][mode]
      let providers = organization.providers(of: mode).filter { !option.isEnabled || option.provider != $0 }
      let on = providers.map {
        Move.Action.input(.administrator(.turnsOn(mode, provider: $0, widget: widget)))
      }
      return option.isEnabled ? on + [.input(.administrator(.turnsOff(mode, widget: widget)))] : on
    } + settings
  }

  private var clockActions: [Move.Action] {
    [Span.seconds(10), .minutes(1), .minutes(3)].map { Move.Action.input(.passTo(now + $0)) }
  }

  private var trainerActions: [Move.Action] {
    var actions: [Move.Action] = []
    if let focused {
      actions.append(.input(.trainer(.startsOver(focused.number))))
      actions += organization.chatWidgets.indices.filter { $0 != focused.widget }.map {
        Move.Action.input(.trainer(.changesWidget(focused.number, widget: $0)))
      }
    }
    actions += organization.agents.filter { $0 != desk.agent }.map {
      Move.Action.input(.trainer(.changesAgent($0)))
    }
    actions += organization.languages.filter { $0 != desk.language }.map {
      Move.Action.input(.trainer(.changesLanguage($0)))
    }
    return actions
  }
}
