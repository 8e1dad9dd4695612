import Diagnostics
import Organizations
import Records

/// The inactive rows that active rows need, each with what it hides.
struct InactiveRows {
  /// What a row hides: `the button of FabrikamCobrowse is hidden`.
  private(set) var hidden: [Spot: [String]] = [:]
  private let subject: CheckTarget
  private let actions: [GUID: CataloguedAction]

  /// Where a row says that it is inactive, with the form of its file.
  struct Spot: Hashable {
    let place: Place
    let isOfTheProduct: Bool
  }

  private var solutions: [Solution] { subject.organization.solutions }

  init(in subject: CheckTarget) {
    self.subject = subject
    let entries = subject.organization.catalogue.actions
    actions = Dictionary(entries.map { ($0.action.id, $0) }) { first, _ in first }
    hideLabels()
    hideButtons()
    hideTemplates()
    hideProviders()
    if !subject.isSolutionAlone { hideModesOfWidgets() }
  }

  private mutating func note(_ row: some TableRow, of solution: Solution, hides what: String) {
    let spot = Spot(
      place: solution.place(of: row, "state"), isOfTheProduct: solution.form(of: row).isOfTheProduct)
    if hidden[spot]?.contains(what) != true { hidden[spot, default: []].append(what) }
  }

  /// Runs through the rows of a table with their solutions.
  private func rows<Row: TableRow>(_ rows: KeyPath<Solution, [Row]>) -> [(row: Row, solution: Solution)] {
    solutions.flatMap { solution in solution[keyPath: rows].map { ($0, solution) } }
  }

  /// The first inactive row of each group, among rows of which `isPreferred` come first.
  private func inactive<Row: TableRow, Key: Hashable>(
    _ path: KeyPath<Solution, [Row]>, by key: (Row) -> Key?,
    preferring isPreferred: (Row) -> Bool = { _ in true }
  ) -> [Key: (row: Row, solution: Solution)] {
    var found: [Key: (row: Row, solution: Solution)] = [:]
    for (row, solution) in rows(path) where !row.isActive {
      guard let key = key(row) else { continue }
      if let known = found[key], isPreferred(known.row) || !isPreferred(row) { continue }
      found[key] = (row, solution)
    }
    return found
  }
}

extension InactiveRows {
  /// The actions that have locale rows, all of them inactive.
  private mutating func hideLabels() {
    let inactive = inactive(\.conversationActionLocales, by: \.conversationAction) { $0.locale == .english }
    for (action, _) in rows(\.conversationActions) where action.isActive {
      guard actions[action.id]?.locales.isEmpty == true, let found = inactive[action.id] else { continue }
      note(found.row, of: found.solution, hides: "`\(action.name)` has no label, tooltip or command")
    }
  }

  /// The actions whose capabilities are all inactive, or have inactive providers, and the capabilities whose action is.
  private mutating func hideButtons() {
    let capabilities = Dictionary(grouping: rows(\.channelCapabilities), by: \.row.conversationAction)
    let providers = Dictionary(rows(\.providers).map { ($0.row.id, $0) }) { first, _ in first }
    for (action, solution) in rows(\.conversationActions) {
      let all = capabilities[action.id] ?? []
      let governed = all.filter { RemoteAssistanceMode($0.row.escalationChannelMode) != nil }
      let linked = governed.isEmpty ? all : governed
      func provider(of capability: ChannelCapability) -> (row: Provider, solution: Solution)? {
        capability.provider.flatMap { providers[$0] }
      }
      let live = linked.filter { $0.row.isActive && provider(of: $0.row)?.row.isActive == true }
      guard action.isActive else {
        for capability in live {
          note(action, of: solution, hides: "the channel capability `\(capability.row.name)` has no button")
        }
        continue
      }
      guard live.isEmpty else { continue }
      let what = "the button of `\(action.name)` is hidden"
      for (capability, home) in linked {
        if !capability.isActive {
          note(capability, of: home, hides: what)
        } else if let found = provider(of: capability), !found.row.isActive {
          note(found.row, of: found.solution, hides: what)
        }
      }
    }
  }

  /// The actions whose Event Parameter names an inactive template.
  private mutating func hideTemplates() {
    let byUniqueName = inactive(\.applicationTabTemplates, by: \.uniqueName)
    let byName = inactive(\.applicationTabTemplates, by: \.name)
    for (action, _) in rows(\.conversationActions) where action.isActive && action.eventName.opensTemplate {
      guard let name = action.eventParameter, subject.organization.catalogue.template(named: name) == nil,
        let found = byUniqueName[name] ?? byName[name]
      else { continue }
      note(found.row, of: found.solution, hides: "`\(action.name)` opens no app tab")
    }
  }

  /// The providers whose capabilities are all inactive.
  private mutating func hideProviders() {
    let capabilities = Dictionary(grouping: rows(\.channelCapabilities), by: \.row.provider)
    for (provider, _) in rows(\.providers) where provider.isActive {
      let own = capabilities[provider.id] ?? []
      guard own.allSatisfy({ !$0.row.isActive }) else { continue }
      for (capability, home) in own {
        note(capability, of: home, hides: "the provider `\(provider.name)` can be chosen for no mode")
      }
    }
  }

  /// The modes of chat widgets whose provider, or its capability, is inactive.
  private mutating func hideModesOfWidgets() {
    let active = Set(rows(\.providers).filter(\.row.isActive).map(\.row.name))
    let names = Dictionary(rows(\.providers).map { ($0.row.id, $0.row.name) }) { first, _ in first }
    func choice(_ capability: ChannelCapability) -> ProviderChoice? {
      guard let name = capability.provider.flatMap({ names[$0] }),
        let mode = RemoteAssistanceMode(capability.escalationChannelMode)
      else { return nil }
      return ProviderChoice(mode: mode, provider: name)
    }
    let able = Set(rows(\.channelCapabilities).filter(\.row.isActive).compactMap { choice($0.row) })
    let providers = inactive(\.providers, by: \.name)
    let capabilities = inactive(\.channelCapabilities, by: choice)
    for widget in subject.organization.chatWidgets {
      for mode in RemoteAssistanceMode.allCases where widget[mode].isEnabled {
        guard let name = widget[mode].provider else { continue }
        let what = "the chat widget `\(widget.name)` has no \(mode.label)"
        let chosen = ProviderChoice(mode: mode, provider: name)
        if !active.contains(name), let found = providers[name] {
          note(found.row, of: found.solution, hides: what)
        } else if active.contains(name), !able.contains(chosen), let found = capabilities[chosen] {
          note(found.row, of: found.solution, hides: what)
        }
      }
    }
  }
}

/// What to do about an inactive row, in the form of its file.
enum InactiveRowHint {
  static func text(_ form: FileForm) -> String {
    form.isOfTheProduct
      ? "set its `statecode` to 0 (Active), or deactivate or delete what needs it"
      : "leave `state: inactive` out, or leave out what needs the row"
  }
}
