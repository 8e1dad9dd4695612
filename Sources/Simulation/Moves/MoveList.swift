import Records

extension State {
  /// Every move of each actor, in the order in which a person would look for it.
  public var moves: [Move] {
    agentMoves + providerMoves + customerMoves + administratorMoves + trainerMoves
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

  private func move(_ input: Input) -> Move { move(.input(input)) }

  private func move(_ words: WordsMove) -> Move { move(.words(words)) }

  private func move(_ action: Move.Action) -> Move { Move(action: action, refusal: refusal(of: action)) }

  private var agentMoves: [Move] {
    var moves: [Move] = []
    for conversation in underWay where conversation.status.isOpen {
      moves.append(move(.agent(.accepts(conversation.number))))
      if conversation.status.rings { moves.append(move(.agent(.rejects(conversation.number)))) }
    }
    if let focused {
      moves += buttonBar(of: focused).buttons.map {
        move(.agent(.presses(focused.number, action: $0.action.id)))
      }
      for tab in focused.tabs {
        if tab.number != focused.front { moves.append(move(.agent(.opensTab(focused.number, tab.number)))) }
        if tab.page != nil { moves.append(move(.agent(.closesTab(focused.number, tab.number)))) }
      }
      if focused.status.isActive { moves.append(move(.agent(.endsConversation(focused.number)))) }
      moves.append(move(.agent(.closesSession(focused.number))))
      if let box = focused.sendBox { moves.append(move(.agent(.types(focused.number, box.text)))) }
    }
    for conversation in underWay where conversation.isAtTheDesk && conversation.number != focus {
      moves.append(move(.agent(.opens(conversation.number))))
    }
    moves += Presence.allCases.filter(\.canBeSetByHand).map { move(.agent(.setsPresence($0))) }
    moves.append(move(.agent(.resetsPresence)))
    return moves
  }

  /// The moves of the apps in the focused session's tabs, the front one first.
  private var providerMoves: [Move] {
    guard let focused else { return [] }
    let pages = focused.tabs.filter { $0.page != nil }
    let ordered = pages.filter { $0.number == focused.front } + pages.filter { $0.number != focused.front }
    return ordered.flatMap { tab -> [Move] in
      let modes = tab.page?.modes ?? []
      // The tab's own modes come first; the other events are for people who try out mistakes.
      let events =
        ProviderEvent.allCases.filter { modes.contains($0.mode) }
        + ProviderEvent.allCases.filter { !modes.contains($0.mode) }
      let signsIn =
        tab.page?.invitation.isSignedOut == true ? [move(.provider(.signsIn(tab.number)))] : []
      return signsIn + events.map { move(.provider(.sends($0, to: .top, from: tab.number))) }
        + [move(.provider(.startsSession(tab.number))), move(.providerInvites(tab.number))]
        + events.filter { modes.contains($0.mode) }.map {
          move(.provider(.sends($0, to: .window, from: tab.number)))
        }
    }
  }

  private var customerMoves: [Move] {
    var moves: [Move] = []
    for conversation in underWay where conversation.status.isOpen || conversation.status.isActive {
      moves.append(move(.customerSays(conversation.number)))
      if conversation.invitingTab != nil {
        moves += InvitationAnswer.allCases.map { move(.customer(.answers(conversation.number, $0))) }
      }
      switch conversation.presence {
      case .cutOff: moves.append(move(.customer(.comesBack(conversation.number))))
      case .here, .left: moves.append(move(.customer(.isCutOff(conversation.number))))
      }
      moves.append(move(.customer(.leaves(conversation.number))))
    }
    let widget = focused?.widget ?? 0
    moves += organization.customers.filter { customer in
      !underWay.contains { $0.customer == customer }
    }.map { move(.customer(.arrives($0, widget: widget, speaks: true))) }
    return moves
  }

  private var administratorMoves: [Move] {
    let widget = focused?.widget ?? 0
    let settings =
      workstream.nextSettings.map { move(.administrator(.sets($0))) }
      + organization.nextSettings(ofWidget: widget).map { move(.administrator(.changes($0))) }
    guard organization.chatWidgets.indices.contains(widget) else { return settings }
    return RemoteAssistanceMode.allCases.flatMap { mode -> [Move] in
      let option = organization.chatWidgets[widget][mode]
      let providers = organization.providers(of: mode).filter { !option.isEnabled || option.provider != $0 }
      let on = providers.map { move(.administrator(.turnsOn(mode, provider: $0, widget: widget))) }
      return option.isEnabled ? on + [move(.administrator(.turnsOff(mode, widget: widget)))] : on
    } + settings
  }

  private var trainerMoves: [Move] {
    var moves = [Span.seconds(10), .minutes(1), .minutes(3)].map { move(.passTo(now + $0)) }
    if let focused {
      moves.append(move(.trainer(.startsOver(focused.number))))
      moves += organization.chatWidgets.indices.filter { $0 != focused.widget }.map {
        move(.trainer(.changesWidget(focused.number, widget: $0)))
      }
    }
    moves += organization.agents.filter { $0 != desk.agent }.map { move(.trainer(.changesAgent($0))) }
    moves += organization.languages.filter { $0 != desk.language }.map {
      move(.trainer(.changesLanguage($0)))
    }
    return moves
  }
}
