import Organizations
import Records

extension State {
  mutating func perform(_ input: AdministratorInput, _ turn: inout Turn) {
    switch input {
    case .turnsOn(let mode, let provider, let widget):
      tell(.option(OptionFact(widget: widget, mode: mode, change: .on(provider: provider))), &turn)
    case .turnsOff(let mode, let widget):
      tell(.option(OptionFact(widget: widget, mode: mode, change: .off)), &turn)
    case .installs(let solution):
      let old = organization.solution(named: solution.uniqueName)
      tell(.solution(.installed(solution, replaced: old.map { .version($0.version) } ?? .nothing)), &turn)
      if let old { tellWhatIsOpen(of: old, nowThat: solution, &turn) }
    case .uninstalls(let name):
      guard let solution = organization.solution(named: name) else { return }
      let plan = UninstallPlan(of: solution, in: organization)
      tell(.solution(.uninstalled(uniqueName: solution.uniqueName)), &turn)
      resetOptions(of: plan.chosenProviders, &turn)
      tellWhatIsOpen(of: solution, nowThat: nil, &turn)
    }
  }

  /// What `solution uninstall --reset-widgets` does to the file: no chat widget has a provider chosen that is gone.
  private mutating func resetOptions(of gone: Set<String>, _ turn: inout Turn) {
    for widget in organization.chatWidgets.indices {
      for mode in RemoteAssistanceMode.allCases {
        guard let provider = organization.chatWidgets[widget][mode].provider, gone.contains(provider) else {
          continue
        }
        tell(.option(OptionFact(widget: widget, mode: mode, change: .reset(provider: provider))), &turn)
      }
    }
  }

  mutating func perform(_ input: TrainerInput, _ turn: inout Turn) {
    switch input {
    case .startsOver(let number): startOver(number, &turn)
    case .changesAgent(let agent):
      tell(.stage(.agentChanged(agent)), &turn)
      updatePresence(&turn)
      offerWaiting(&turn)
    case .changesLanguage(let language): tell(.stage(.languageChanged(language)), &turn)
    case .changesOrganization(let organization):
      let before = self.organization.solutions
      tell(.stage(.organizationChanged(organization)), &turn)
      for old in before {
        tellWhatIsOpen(of: old, nowThat: organization.solution(named: old.uniqueName), &turn)
      }
      updatePresence(&turn)
      offerWaiting(&turn)
    case .changesWidget(let number, let widget): tell(.stage(.widgetChanged(number, widget: widget)), &turn)
    }
  }

  private mutating func startOver(_ number: ConversationNumber, _ turn: inout Turn) {
    guard let old = conversation(number) else { return }
    tell(.stage(.startedOver(number)), &turn)
    if old.status == .active { end(number, by: .release, &turn) }
    // No other session comes to the front in between: its page would load anew, and end what is live in it.
    if conversation(number)?.status == .wrapUp { closeSession(of: number, bringsNext: false, &turn) }
    if conversation(number)?.status.isOpen == true { tell(.conversation(.closed(number)), &turn) }
    let new = arrive(old.customer, widget: old.widget, speaks: !old.customer.says.isEmpty, &turn)
    if old.isAtTheDesk, sessionCount < State.maximumSessions {
      perform(.accepts(new), &turn)
    }
  }
}
