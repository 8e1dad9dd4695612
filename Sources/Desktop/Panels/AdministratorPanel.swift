import Organizations
import Records
import Simulation
import Wording

/// The administrator's panel: *Conversation options*, *Remote assistance* of each chat widget, and the installed
/// solutions.
struct AdministratorPanel: Hashable, Sendable {
  /// The chosen entry, by its place among those that can be chosen.
  var chosen = 0

  /// A line of the panel.
  enum Line: Hashable {
    case blank
    case widget(Int)
    case option(Int, RemoteAssistanceMode, Setting)
    case solutions
    case solution(String)
    case noSolution
    case install

    var isEntry: Bool {
      switch self {
      case .option, .solution, .install: true
      case .blank, .widget, .solutions, .noSolution: false
      }
    }

    /// Whether both are of one thing: the unique name of a solution is the same in any case.
    func isSameEntry(as other: Line) -> Bool {
      guard case .solution(let name) = self, case .solution(let otherName) = other else {
        return self == other
      }
      return name.lowercased() == otherName.lowercased()
    }
  }

  /// What a mode can be, or is.
  enum Setting: Hashable {
    case off
    /// On with an installed provider of the mode.
    case on(String)
    /// On with a provider that is not installed: what a file can say, and nobody can choose.
    case astray(String)
    /// On with no provider, the same.
    case withoutProvider
    /// On cannot be chosen: no provider of the mode is installed.
    case greyed
  }
}

extension Console {
  /// The panel's lines, from the organization as it is now.
  var administratorLines: [AdministratorPanel.Line] {
    let organization = state.organization
    let modes = RemoteAssistanceMode.allCases.map { (mode: $0, providers: organization.providers(of: $0)) }
    var lines: [AdministratorPanel.Line] = []
    for (place, widget) in organization.chatWidgets.enumerated() {
      lines.append(.widget(place))
      for (mode, providers) in modes {
        var settings: [AdministratorPanel.Setting] = [.off] + providers.map { .on($0) }
        let option = widget[mode]
        if option.isEnabled, !providers.contains(where: { $0 == option.provider }) {
          settings.append(option.provider.map { .astray($0) } ?? .withoutProvider)
        }
        if providers.isEmpty { settings.append(.greyed) }
        lines += settings.map { .option(place, mode, $0) }
      }
      lines.append(.blank)
    }
    lines.append(.solutions)
    lines += organization.solutions.map { .solution($0.uniqueName) }
    if organization.solutions.isEmpty { lines.append(.noSolution) }
    return lines + [.install]
  }

  private var administratorEntries: [AdministratorPanel.Line] { administratorLines.filter(\.isEntry) }

  /// The chosen entry; nil: there is nothing to choose.
  func entry(in panel: AdministratorPanel) -> AdministratorPanel.Line? {
    let entries = administratorEntries
    return entries.isEmpty ? nil : entries[min(panel.chosen, entries.count - 1)]
  }

  /// The chosen entry of the panel, whatever lies over it for a while; nil: it is not open.
  var chosenEntry: AdministratorPanel.Line? { view.administratorPanel.flatMap(entry) }

  /// Goes to an entry of the panel; where it is gone, to the one that does nothing before it has asked.
  mutating func choose(entry: AdministratorPanel.Line) {
    guard var panel = view.administratorPanel else { return }
    let entries = administratorEntries
    let place = entries.firstIndex { $0.isSameEntry(as: entry) } ?? entries.firstIndex(of: .install)
    panel.chosen = place ?? 0
    view.administratorPanel = panel
  }

  mutating func move(_ direction: Direction, in panel: AdministratorPanel) {
    guard direction != .left, direction != .right else { return }
    let last = administratorEntries.count - 1
    let chosen = place(panel.chosen, direction, last: last, page: max(1, size.height - 12))
    view.overlay = .administrator(AdministratorPanel(chosen: chosen))
  }

  /// What a setting is when a mode has this option.
  func isSo(_ setting: AdministratorPanel.Setting, _ option: RemoteAssistanceOption) -> Bool {
    switch setting {
    case .off: !option.isEnabled
    case .on(let provider): option == RemoteAssistanceOption(isEnabled: true, provider: provider)
    case .astray, .withoutProvider: option.isEnabled
    case .greyed: false
    }
  }

  /// Whether choosing the chosen entry does something.
  func canChoose(in panel: AdministratorPanel) -> Bool {
    switch entry(in: panel) {
    case .option(let widget, let mode, let setting):
      !isSo(setting, state.organization.chatWidgets[widget][mode]) && setting.input(mode, widget) != nil
    case .solution, .install: true
    default: false
    }
  }

  /// Sets the chosen option at once, or asks whether to uninstall the chosen solution.
  mutating func choose(in panel: AdministratorPanel) -> [Effect] {
    switch entry(in: panel) {
    case .option(let widget, let mode, let setting):
      guard !isSo(setting, state.organization.chatWidgets[widget][mode]) else {
        say(NoteWords.isAlready(mode, state.organization.chatWidgets[widget][mode]))
        return []
      }
      guard let input = setting.input(mode, widget) else {
        view.note = Note(text: RefusalWords.note(.noProviderInstalled(mode)), role: .refusal)
        return []
      }
      receive(.administrator(input))
    case .solution(let name): return askToUninstall(name)
    case .install: askToInstall(from: panel)
    default: break
    }
    return []
  }
}

extension AdministratorPanel.Setting {
  /// What an administrator does to have it so; nil: nobody can choose it.
  fileprivate func input(_ mode: RemoteAssistanceMode, _ widget: Int) -> AdministratorInput? {
    switch self {
    case .off: .turnsOff(mode, widget: widget)
    case .on(let provider): .turnsOn(mode, provider: provider, widget: widget)
    case .astray, .withoutProvider, .greyed: nil
    }
  }
}
