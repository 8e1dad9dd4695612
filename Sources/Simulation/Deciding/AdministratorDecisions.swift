import Organizations
import Records

extension State {
  mutating func perform(_ input: AdministratorInput, _ transaction: inout Transaction) {
    switch input {
    case .turnsOn(let mode, let provider, let widget):
      emit(.option(OptionFact(widget: widget, mode: mode, change: .on(provider: provider))), &transaction)
    case .turnsOff(let mode, let widget):
      emit(.option(OptionFact(widget: widget, mode: mode, change: .off)), &transaction)
    case .sets(let setting):
      emit(.workstream(WorkstreamFact(setting: setting)), &transaction)
      updatePresence(&transaction)
      offerWaiting(&transaction)
    case .changes(let setting): emit(.setting(SettingFact(setting: setting)), &transaction)
    case .installs(let solution):
      let old = organization.replaced(by: solution)
      emit(.solution(.installed(solution, replaced: SolutionFact.Replaced(old))), &transaction)
      if let old { emitWhatStaysOpen(of: old, nowThat: solution, &transaction) }
    case .uninstalls(let name, let data):
      guard let solution = organization.solution(named: name) else { return }
      let plan = UninstallPlan(of: solution, data: data, in: organization)
      emit(.solution(.uninstalled(uniqueName: solution.uniqueName, left: plan.left)), &transaction)
      resetOptions(of: plan.chosenProviders, &transaction)
      emitWhatStaysOpen(of: solution, nowThat: plan.left, &transaction)
    }
  }

  /// Does what `solution uninstall --reset-widgets` does to the file: no chat widget keeps a removed
  /// provider.
  private mutating func resetOptions(of gone: Set<String>, _ transaction: inout Transaction) {
    for widget in organization.chatWidgets.indices {
      for mode in RemoteAssistanceMode.allCases {
        guard let provider = organization.chatWidgets[widget][mode].provider, gone.contains(provider) else {
          continue
        }
        emit(
          .option(OptionFact(widget: widget, mode: mode, change: .reset(provider: provider))), &transaction)
      }
    }
  }
}
