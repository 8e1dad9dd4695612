import Organizations
import Records
import Simulation

/// Uninstalls a solution, after a question, from the organization's folder.
///
/// Without a folder, it is removed only until the console quits.
extension Console {
  /// Asks whether to uninstall.
  ///
  /// If there are files, they are read first so that the question can list what will be removed.
  mutating func askToUninstall(_ name: String) -> [Effect] {
    if case .folder = saved.location { return [.uninstall(name, agreed: nil)] }
    view.overlay = .question(.uninstall(name, nil, panelBelow))
    return []
  }

  /// Uninstalls after an answer that says what becomes of the data.
  mutating func uninstall(_ name: String, data: DataOnUninstall, agreed: UninstallTerms?) -> [Effect] {
    if let agreed {
      return [.uninstall(name, agreed: data == .keep ? agreed.keepingData : agreed)]
    }
    receive(.administrator(.uninstalls(name, data: data)))
    guard state.organization.solution(named: name) == nil else { return [] }
    say(UninstallWords.inMemory(name, data: data))
    return []
  }

  /// Handles the result of reading or changing the files.
  mutating func finishUninstalling(_ outcome: UninstallOutcome) {
    if let removed = outcome.removed {
      known.expect(uninstalled: removed.solution, as: removed.files)
    }
    switch outcome {
    case .asks(let terms): view.overlay = .question(.uninstall(terms.solution.uniqueName, terms, panelBelow))
    case .removed(let terms, let removal):
      let lost = follow(
        uninstalled: terms.solution.uniqueName, data: terms.data, resetting: terms.resetProviders,
        files: removal.organization)
      view.note = Note(
        text: UninstallWords.removed(terms, removal) + lost.changedThereToo,
        role: removal.isClean && lost.isEmpty ? .plain : .warning)
    case .notThere(let name, let organization):
      let lost = follow(uninstalled: name, data: .remove, resetting: [], files: organization)
      view.note = Note(
        text: UninstallWords.notThere(name) + lost.changedThereToo,
        role: lost.isEmpty ? .plain : .warning)
    case .refused(let name, let references):
      view.note = Note(text: UninstallWords.refused(name, references), role: .refusal)
    case .failed(let failure):
      view.note = Note(text: UninstallWords.failed(failure), role: .refusal)
    }
  }

  /// Updates the console to match the files, keeping settings that are not saved yet.
  ///
  /// Returns those it could not keep because somebody else changed them in the files too.
  private mutating func follow(
    uninstalled name: String, data: DataOnUninstall, resetting providers: Set<String>, files: Organization?
  ) -> [SettingChange] {
    var gone = providers
    // A moment of the past may be from before its install.
    if let solution = state.organization.solution(named: name) {
      gone.formUnion(UninstallPlan(of: solution, data: data, in: state.organization).chosenProviders)
      receive(.administrator(.uninstalls(name, data: data)))
    }
    saved.reset(gone)
    guard let read = files?.settings else { return [] }
    let (settings, lost) = saved.merging(state.organization.settings, into: read)
    saved.keep(read)
    if !state.organization.settings.changes(since: settings).isEmpty {
      var organization = state.organization
      organization.settings = settings
      receive(.trainer(.changesOrganization(organization)))
    }
    return lost
  }

  /// The panel to show after the question.
  private var panelBelow: AdministratorPanel {
    if case .administrator(let panel) = view.overlay { panel } else { AdministratorPanel() }
  }
}

extension Console {
  /// The text of what uninstalling a solution removes, resets and leaves open.
  func text(ofUninstalling name: String, _ terms: UninstallTerms?) -> String {
    var tried = state
    var facts: Chunked<Fact> = []
    tried.receive(.administrator(.uninstalls(name)), into: &facts)
    let inFile = terms?.resets ?? []
    var here: [OptionChange] = []
    var (tabs, sessions) = (0, 0)
    for fact in facts {
      switch fact.body {
      case .option(let option):
        guard case .reset = option.change else { continue }
        let widget = state.organization.chatWidgets[option.widget].name
        let reset = OptionChange(widget: widget, mode: option.mode, option.change)
        if !inFile.contains(reset) { here.append(reset) }
      case .tab(.orphaned): tabs += 1
      case .warning(.sessionOrphaned): sessions += 1
      default: continue
      }
    }
    let solution = state.organization.solution(named: name)
    let left = solution.flatMap { state.organization.remains(of: $0) }
    let unlinked = solution.map { state.organization.actionsLeftWithoutCapability(by: $0, leaving: left) }
    let removed = terms?.solution ?? solution
    let rows = UninstallWords.Rows(
      components: removed?.rowCounts(areComponents: true) ?? [],
      data: removed?.rowCounts(areComponents: false) ?? [], isManaged: removed?.isManaged,
      actionsWithoutCapability: unlinked ?? [])
    return UninstallWords.question(
      name, folder: terms?.folder, rows, obstacles: terms?.obstacles ?? [], inFile: inFile, here: here,
      tabs: tabs, sessions: sessions)
  }
}
