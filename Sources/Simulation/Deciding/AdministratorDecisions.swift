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

  /// Does what `solution uninstall --reset-widgets` does to the file: no chat widget keeps a removed
  /// provider.
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
}
