/// The settings of an organization that its administrator can change: in the workstream, in the chat widgets, and
/// in what remote assistance needs.
public struct OrganizationSettings: Hashable, Sendable {
  public var subscription: Subscription
  public var externalities: Externalities
  public var chatWidgets: [ChatWidget]
  public var workstream: Workstream

  public init(
    subscription: Subscription = .chat, externalities: Externalities = .enabled,
    chatWidgets: [ChatWidget] = [], workstream: Workstream = Workstream()
  ) {
    self.subscription = subscription
    self.externalities = externalities
    self.chatWidgets = chatWidgets
    self.workstream = workstream
  }
}

/// A new value for one setting of an organization; chat widgets are given by name.
public enum SettingChange: Hashable, Sendable {
  case option(OptionChange)
  case callingOptions(CallingOptions, widget: String)
  case workstream(WorkstreamSetting)
  case subscription(Subscription)
  case externalities(Externalities)
}

extension OrganizationSettings {
  /// Applies a change; ignores one of an unknown chat widget.
  public mutating func apply(_ change: SettingChange) {
    switch change {
    case .option(let change): chatWidgets.apply([change])
    case .callingOptions(let options, let widget):
      guard let index = chatWidgets.firstIndex(where: { $0.name == widget }) else { return }
      chatWidgets[index].callingOptions = options
    case .workstream(let setting): workstream.apply(setting)
    case .subscription(let subscription): self.subscription = subscription
    case .externalities(let externalities): self.externalities = externalities
    }
  }

  public mutating func apply(_ changes: [SettingChange]) {
    for change in changes { apply(change) }
  }

  /// The changes that lead here from older settings; widgets without an older version have none.
  public func changes(since old: OrganizationSettings) -> [SettingChange] {
    guard self != old else { return [] }
    return changesOfWidgets(since: old)
      + zip(workstream.settings, old.workstream.settings).filter { $0 != $1 }.map { .workstream($0.0) }
      + (subscription == old.subscription ? [] : [.subscription(subscription)])
      + (externalities == old.externalities ? [] : [.externalities(externalities)])
  }

  private func changesOfWidgets(since old: OrganizationSettings) -> [SettingChange] {
    chatWidgets.flatMap { widget -> [SettingChange] in
      guard let before = old.widget(named: widget.name) else { return [] }
      let modes = RemoteAssistanceMode.allCases.compactMap { mode -> SettingChange? in
        guard !widget[mode].isEquivalent(to: before[mode]), let setting = OptionSetting(widget[mode]) else {
          return nil
        }
        return .option(OptionChange(widget: widget.name, mode: mode, setting))
      }
      guard let options = widget.callingOptions, options != before.callingOptions else { return modes }
      return modes + [.callingOptions(options, widget: widget.name)]
    }
  }

  /// Applies changes of older settings here, where others may have changed the same.
  ///
  /// - Returns: the changes that were not applied, because the setting changed here too or its widget is gone.
  public mutating func merge(_ changes: [SettingChange], of old: OrganizationSettings) -> [SettingChange] {
    var lost: [SettingChange] = []
    for change in changes {
      var changed = self
      changed.apply(change)
      if agrees(with: old, on: change) {
        self = changed
      } else if !agrees(with: changed, on: change) {
        lost.append(change)
      }
    }
    return lost
  }

  /// Whether two have the same effect in the setting that a change is about.
  private func agrees(with other: OrganizationSettings, on change: SettingChange) -> Bool {
    switch change {
    case .option(let change):
      guard let left = widget(named: change.widget), let right = other.widget(named: change.widget) else {
        return false
      }
      return left[change.mode].isEquivalent(to: right[change.mode])
    case .callingOptions(_, let name):
      guard let left = widget(named: name), let right = other.widget(named: name) else { return false }
      return left.callingOptions == right.callingOptions
    case .workstream(let setting):
      return setting.current(in: workstream) == setting.current(in: other.workstream)
    case .subscription: return subscription == other.subscription
    case .externalities: return externalities == other.externalities
    }
  }

  private func widget(named name: String) -> ChatWidget? { chatWidgets.first { $0.name == name } }
}

extension RemoteAssistanceOption {
  /// Whether another option has the same effect: the provider stored with an option that is off has none.
  fileprivate func isEquivalent(to other: RemoteAssistanceOption) -> Bool {
    isEnabled == other.isEnabled && (!isEnabled || provider == other.provider)
  }
}
