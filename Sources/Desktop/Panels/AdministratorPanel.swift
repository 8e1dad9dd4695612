import Organizations
import Records
import Simulation
import Wording

/// The administrator's panel: the options of each chat widget, the settings of the workstream, what remote
/// assistance needs, and the installed solutions.
struct AdministratorPanel: Hashable, Sendable {
  /// The index of the chosen entry among those that can be chosen.
  var chosen = 0

  /// A line of the panel.
  enum Line: Hashable {
    case blank
    case widget(Int)
    case option(Int, RemoteAssistanceMode, Setting)
    /// The calling options of a chat widget.
    case callingOptions(Int)
    case workstream
    /// A setting of the workstream, by its index among those of the form.
    case setting(Int)
    case prerequisites
    case subscription
    case externalities
    case solutions
    case solution(String)
    case noSolution
    case install

    var isEntry: Bool {
      switch self {
      case .option, .callingOptions, .setting, .subscription, .externalities, .solution, .install: true
      case .blank, .widget, .workstream, .prerequisites, .solutions, .noSolution: false
      }
    }

    /// Whether both lines are about the same thing; unique names of solutions are compared without case.
    func isSameEntry(as other: Line) -> Bool {
      guard case .solution(let name) = self, case .solution(let otherName) = other else {
        return self == other
      }
      return name.lowercased() == otherName.lowercased()
    }
  }

  /// A setting that a mode can have, or has.
  enum Setting: Hashable {
    case off
    /// On with an installed provider of the mode.
    case on(String)
    /// On with a provider that is not installed: possible in a file, but not available as a choice.
    case uninstalledProvider(String)
    /// On with no provider: likewise only from a file.
    case withoutProvider
    /// On, but not available: no provider of the mode is installed.
    case greyed
  }
}

extension Console {
  /// The panel's lines for the current organization.
  var administratorLines: [AdministratorPanel.Line] {
    OptionsContent(AdministratorPanel(), in: state.organization).lines
  }

  /// The chosen entry of the panel, even while something temporarily covers it; nil: the panel is not open.
  var chosenEntry: AdministratorPanel.Line? {
    view.administratorPanel.flatMap { OptionsContent($0, in: state.organization).entry }
  }

  /// Moves the choice to an entry of the panel; if it is gone, to one that does nothing without asking first.
  mutating func choose(entry: AdministratorPanel.Line) {
    guard var panel = view.administratorPanel else { return }
    let entries = administratorLines.filter(\.isEntry)
    let index = entries.firstIndex { $0.isSameEntry(as: entry) } ?? entries.firstIndex(of: .install)
    panel.chosen = index ?? 0
    view.administratorPanel = panel
  }

  /// Sets the chosen option at once, or asks whether to uninstall the chosen solution.
  mutating func choose(in panel: AdministratorPanel) -> [Effect] {
    switch OptionsContent(panel, in: state.organization).entry {
    case .option(let widget, let mode, let setting):
      if let input = setting.input(mode, widget) { receive(.administrator(input)) }
    case .setting(let index): set(state.workstream.nextSettings[index])
    case .callingOptions(let widget):
      if let next = state.organization.nextCallingOptions(ofWidget: widget) { change(next) }
    case .subscription: change(state.organization.nextSubscription)
    case .externalities: change(state.organization.nextExternalities)
    case .solution(let name): return askToUninstall(name)
    case .install: askToInstall(from: panel)
    case .blank, .widget, .workstream, .prerequisites, .solutions, .noSolution, nil: break
    }
    return []
  }

  /// Changes a setting of the workstream, and says so if no conversation can be assigned any more.
  private mutating func set(_ setting: WorkstreamSetting) {
    receive(.administrator(.sets(setting)))
    guard case .capacityUnits(let units) = setting, units > state.desk.agent.capacity else { return }
    view.note = Note(text: NoteWords.capacityTooSmall(units, of: state.desk.agent), role: .warning)
  }

  private mutating func change(_ setting: OrganizationSetting) {
    receive(.administrator(.changes(setting)))
  }
}

extension AdministratorPanel.Setting {
  /// Whether a mode with this option has this setting.
  func isCurrent(_ option: RemoteAssistanceOption) -> Bool {
    switch self {
    case .off: !option.isEnabled
    case .on(let provider): option == RemoteAssistanceOption(isEnabled: true, provider: provider)
    case .uninstalledProvider, .withoutProvider: option.isEnabled
    case .greyed: false
    }
  }

  /// The administrator's input that results in this setting; nil: it cannot be chosen.
  func input(_ mode: RemoteAssistanceMode, _ widget: Int) -> AdministratorInput? {
    switch self {
    case .off: .turnsOff(mode, widget: widget)
    case .on(let provider): .turnsOn(mode, provider: provider, widget: widget)
    case .uninstalledProvider, .withoutProvider, .greyed: nil
    }
  }
}
