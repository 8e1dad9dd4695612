import Organizations
import Records
import Simulation

/// The content of the administrator's panel for an organization: its lines, and which of them is chosen.
struct OptionsContent: Sendable {
  let organization: Organization
  let lines: [AdministratorPanel.Line]
  /// The indices of the lines that can be chosen.
  let entries: [Int]
  /// The index of the chosen line; nil: nothing can be chosen.
  let chosenLine: Int?
  private let chosen: Int

  init(_ panel: AdministratorPanel, in organization: Organization) {
    self.organization = organization
    let lines = Self.lines(of: organization)
    self.lines = lines
    let entries = lines.indices.filter { lines[$0].isEntry }
    self.entries = entries
    chosen = panel.chosen
    chosenLine = entries.isEmpty ? nil : entries[min(panel.chosen, entries.count - 1)]
  }

  /// The chosen line.
  var entry: AdministratorPanel.Line? { chosenLine.map { lines[$0] } }

  private static func lines(of organization: Organization) -> [AdministratorPanel.Line] {
    let modes = RemoteAssistanceMode.allCases.map { (mode: $0, providers: organization.providers(of: $0)) }
    var lines: [AdministratorPanel.Line] = []
    for (index, widget) in organization.chatWidgets.enumerated() {
      lines.append(.widget(index))
      for (mode, providers) in modes {
        var settings: [AdministratorPanel.Setting] = [.off] + providers.map { .on($0) }
        let option = widget[mode]
        if option.isEnabled, !providers.contains(where: { $0 == option.provider }) {
          settings.append(option.provider.map { .uninstalledProvider($0) } ?? .withoutProvider)
        }
        if providers.isEmpty { settings.append(.greyed) }
        lines += settings.map { .option(index, mode, $0) }
      }
      lines.append(.callingOptions(index))
      lines.append(.blank)
    }
    lines.append(.workstream)
    lines += organization.workstream.nextSettings.indices.map { .setting($0) }
    lines += [.blank, .prerequisites, .subscription, .externalities, .blank, .solutions]
    lines += organization.solutions.map { .solution($0.uniqueName) }
    if organization.solutions.isEmpty { lines.append(.noSolution) }
    return lines + [.install]
  }

  /// Throws the reason if choosing the chosen line does nothing.
  func checkChoice() throws(CommandRefusal) {
    switch entry {
    case .option(let widget, let mode, let setting):
      let option = organization.chatWidgets[widget][mode]
      if setting.isCurrent(option) { throw .alreadySet(mode, option) }
      if setting.input(mode, widget) == nil { throw .noProviderToTurnOn(mode) }
    case .setting, .callingOptions, .subscription, .externalities, .solution, .install: break
    case .blank, .widget, .workstream, .prerequisites, .solutions, .noSolution, nil: throw .nothingToChoose
    }
  }

  /// The panel after a move; nil: it stays unchanged.
  func moved(_ direction: Direction, page: Int) -> AdministratorPanel? {
    switch direction {
    case .left, .right: nil
    case .up, .down, .pageUp, .pageDown, .first, .last:
      ListPosition(chosen, last: entries.count - 1, page: page).after(direction)
        .map { AdministratorPanel(chosen: $0) }
    }
  }
}
